package vn.sotay.personaldata;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sotay.organisation.MemberId;

/// Yêu cầu về dữ liệu cá nhân: what a member asks for, and what became of it.
///
/// @param answer empty while nobody has decided
public record DataRequest(DataRequestId id, Asked asked, Instant at, Optional<Answer> answer) {
    /// The 72 hours that people are promised.
    private static final Duration ANSWER_WITHIN = Duration.ofDays(3);

    /// What a request is for.
    public enum Kind {
        CORRECTION,
        ERASURE
    }

    /// @param words   what is wrong and how it should be; empty for an erasure
    /// @param through the channel's name, or "web" for the administration
    public record Asked(MemberId member, Kind kind, String words, String through) {}

    /// @param done  whether it was granted
    /// @param words the reason, or what was changed
    public record Answer(boolean done, String words, Instant at) {}

    /// The hour by which the member must have heard.
    public Instant due() {
        return at.plus(ANSWER_WITHIN);
    }

    public boolean isLate(Instant now) {
        return answer.isEmpty() && now.isAfter(due());
    }
}
