package vn.sotay.personaldata;

import java.time.Instant;
import java.util.List;
import vn.sotay.organisation.MemberId;

/// The requests of members about their own data.
public interface DataRequests {
    /// At most so much of a request is kept.
    int LONGEST = 2_000;

    /// Takes a request in. While one of the same kind waits for its answer there is no second: new words
    /// are added to it.
    DataRequest ask(DataRequest.Asked asked, Instant now);

    /// The newest first.
    List<DataRequest> of(MemberId member);
}
