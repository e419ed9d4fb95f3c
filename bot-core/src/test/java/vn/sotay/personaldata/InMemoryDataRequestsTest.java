package vn.sotay.personaldata;

import vn.sotay.organisation.MemberId;

class InMemoryDataRequestsTest extends DataRequestsContract {
    private final InMemoryDataRequests requests = new InMemoryDataRequests();
    private long last;

    @Override
    protected DataRequests requests() {
        return requests;
    }

    @Override
    protected MemberId aMember() {
        return new MemberId(++last);
    }

    @Override
    protected void answer(DataRequestId id, DataRequest.Answer answer) {
        requests.answer(id, answer);
    }
}
