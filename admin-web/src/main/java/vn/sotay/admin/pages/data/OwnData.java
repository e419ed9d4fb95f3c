package vn.sotay.admin.pages.data;

import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.MemberId;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.DataRequests;
import vn.sotay.personaldata.OwnRecord;
import vn.sotay.personaldata.PersonalData;

/// All that is kept about one member, as it is shown, printed and downloaded.
record OwnData(
        OwnRecord record,
        List<PersonalData.Link> links,
        List<PersonalData.GivenConsent> consents,
        List<PersonalData.Look> looks,
        List<DataRequest> requests) {
    private static final int MOST_LOOKS = 200;

    /// Empty when nothing personal is kept of the member.
    static Optional<OwnData> of(MemberId member, PersonalData data, DataRequests requests) {
        return data.record(member)
                .map(record -> new OwnData(
                        record,
                        data.links(member),
                        data.consents(member),
                        data.looks(member, MOST_LOOKS),
                        requests.of(member)));
    }
}
