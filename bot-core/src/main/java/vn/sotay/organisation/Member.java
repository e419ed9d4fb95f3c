package vn.sotay.organisation;

/// Đảng viên.
public record Member(MemberId id, String fullName, Standing standing, PartyPost post, UnitId unit) {
    /// What Vietnamese people are called by: the last word of the name.
    public String givenName() {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }
}
