package vn.sotay.channels.zalo.templates;

import java.util.Optional;

/// The phone numbers of members.
public interface MemberPhones {
    /// In any usual form; empty where none is kept.
    Optional<String> phone(String memberId);
}
