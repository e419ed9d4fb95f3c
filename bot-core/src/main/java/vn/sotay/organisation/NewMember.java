package vn.sotay.organisation;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/// A person about to be entered in the members' list.
///
/// @param fileNumber số lý lịch, "000123 LG": the key a roster has without using the national ID
/// @param officialOn ngày chính thức; empty for a probationary member
public record NewMember(
        String fileNumber,
        Person person,
        LocalDate joinedOn,
        Optional<LocalDate> officialOn,
        UnitId unit,
        PartyPost post) {

    /// Who it is, as far as the handbook needs to know.
    public record Person(String fullName, Gender gender, Year born) {}

    public Standing standing() {
        return officialOn.isPresent() ? Standing.FULL : Standing.PROBATIONARY;
    }
}
