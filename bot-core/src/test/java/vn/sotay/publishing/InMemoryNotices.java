package vn.sotay.publishing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sotay.organisation.MemberId;

/// {@link Notices} in memory.
public final class InMemoryNotices implements Notices {
    private final Map<PublicationId, Notice> notices = new HashMap<>();
    private final Map<PublicationId, Set<MemberId>> receivers = new HashMap<>();
    private final Map<MemberId, Mark> marks = new HashMap<>();

    /// The member is among the receivers.
    public void sent(PublicationId publication, Notice notice, MemberId member) {
        shown(publication, notice);
        receivers.computeIfAbsent(publication, id -> new HashSet<>()).add(member);
    }

    /// Nobody is among the receivers.
    public void shown(PublicationId publication, Notice notice) {
        notices.put(publication, notice);
    }

    public Optional<Mark> markOf(MemberId member) {
        return Optional.ofNullable(marks.get(member));
    }

    @Override
    public Optional<Notice> find(PublicationId publication) {
        return Optional.ofNullable(notices.get(publication));
    }

    @Override
    public boolean mark(PublicationId publication, MemberId member, Mark mark, Instant now) {
        if (!receivers.getOrDefault(publication, Set.of()).contains(member)) return false;
        marks.merge(member, mark, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return true;
    }
}
