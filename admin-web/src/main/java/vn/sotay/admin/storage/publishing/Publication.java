package vn.sotay.admin.storage.publishing;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.PublicationState;

/// Đợt phát hành, as it is kept.
///
/// @param size how many receivers were written down; 0 for a draft
public record Publication(
        PublicationId id, Content content, Terms terms, PublicationState state, Course course, long size) {

    /// What is told, by whom, to whom.
    ///
    /// @param document empty where it tells of something else
    public record Content(
            UnitId unit, String unitName, Optional<DocumentId> document, Notice notice, Audience audience) {}

    /// On what terms.
    ///
    /// @param trial    whether only test members are told
    /// @param paid     whether it may go by ways that cost money
    /// @param beginsAt empty for at once
    public record Terms(boolean trial, boolean paid, Optional<Instant> beginsAt, PublishingRules.Reminding remind) {}

    /// What has been done with it.
    ///
    /// @param why it was stopped, where it was
    public record Course(
            AccountId maker,
            String makerName,
            Instant madeAt,
            Optional<AccountId> confirmedBy,
            Optional<String> approver,
            Optional<Instant> beganAt,
            Optional<Instant> endedAt,
            Optional<String> why) {}
}
