package vn.sotay.personaldata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Undoable;
import vn.sotay.organisation.MemberId;

/// {@link DataRequests} as a list.
public final class InMemoryDataRequests implements DataRequests, Undoable {
    private final List<DataRequest> requests = new ArrayList<>();
    private long last;

    @Override
    public synchronized DataRequest ask(DataRequest.Asked asked, Instant now) {
        Optional<DataRequest> open = requests.stream()
                .filter(one -> one.answer().isEmpty()
                        && one.asked().member().equals(asked.member())
                        && one.asked().kind() == asked.kind())
                .findFirst();
        DataRequest taken = open.map(earlier -> with(earlier, asked.words()))
                .orElseGet(() -> new DataRequest(new DataRequestId(++last), asked, now, Optional.empty()));
        open.ifPresent(requests::remove);
        requests.add(taken);
        return taken;
    }

    private static DataRequest with(DataRequest earlier, String more) {
        DataRequest.Asked asked = earlier.asked();
        String words = more.isEmpty() ? asked.words() : asked.words() + "\n" + more;
        String kept = words.substring(0, Math.min(words.length(), LONGEST));
        return new DataRequest(
                earlier.id(),
                new DataRequest.Asked(asked.member(), asked.kind(), kept, asked.through()),
                earlier.at(),
                Optional.empty());
    }

    @Override
    public synchronized List<DataRequest> of(MemberId member) {
        return requests.stream()
                .filter(one -> one.asked().member().equals(member))
                .sorted((one, other) ->
                        Long.compare(other.id().value(), one.id().value()))
                .toList();
    }

    public synchronized void answer(DataRequestId id, DataRequest.Answer answer) {
        requests.replaceAll(
                one -> one.id().equals(id) ? new DataRequest(id, one.asked(), one.at(), Optional.of(answer)) : one);
    }

    @Override
    public synchronized Runnable remember() {
        List<DataRequest> then = List.copyOf(requests);
        return () -> {
            requests.clear();
            requests.addAll(then);
        };
    }
}
