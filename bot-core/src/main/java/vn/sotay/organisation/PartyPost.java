package vn.sotay.organisation;

/// The post a member holds in their own unit: bí thư, phó bí thư, cấp ủy viên, or none.
public enum PartyPost {
    SECRETARY,
    DEPUTY_SECRETARY,
    COMMITTEE_MEMBER,
    NONE
}
