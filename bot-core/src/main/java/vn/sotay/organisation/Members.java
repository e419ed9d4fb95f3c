package vn.sotay.organisation;

import java.util.Optional;

/// All members of this installation.
public interface Members {
    Optional<Member> find(MemberId id);

    /// Enters a member.
    ///
    /// @throws IllegalArgumentException when the file number is taken
    Member add(NewMember member);

    long count();
}
