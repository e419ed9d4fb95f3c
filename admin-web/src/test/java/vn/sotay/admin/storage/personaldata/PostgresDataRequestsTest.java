package vn.sotay.admin.storage.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.DataRequestId;
import vn.sotay.personaldata.DataRequests;
import vn.sotay.personaldata.DataRequestsContract;

class PostgresDataRequestsTest extends DataRequestsContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final PostgresDataRequests requests = new PostgresDataRequests(database.jdbc());
    private final Unit committee = People.aCommittee();
    private final Unit branch = People.aBranchBelow(committee);
    private final AccountId officer = officer();

    private AccountId officer() {
        new PostgresUnits(database.jdbc()).save(committee);
        new PostgresUnits(database.jdbc()).save(branch);
        return new AccountId(database.number("insert into web_account (login, name, role, unit) values ('"
                + committee.id() + "', 'Cán bộ', 'OFFICER', '" + committee.id() + "') returning id"));
    }

    @Override
    protected DataRequests requests() {
        return requests;
    }

    @Override
    protected MemberId aMember() {
        return new PostgresMembers(database.jdbc())
                .add(People.aNewMember("Lò Thị Hương", branch.id()))
                .id();
    }

    @Override
    protected void answer(DataRequestId id, DataRequest.Answer answer) {
        assertThat(requests.answer(id, answer, officer)).isPresent();
    }

    @Test
    void theOldestThatWaitComeFirstAndOnlyThoseOfTheUnit() {
        DataRequest later = requests.ask(asked(), NOW.plusSeconds(60));
        DataRequest earlier = requests.ask(asked(), NOW);

        assertThat(requests.waiting(committee.id(), 10))
                .extracting(row -> row.request().id())
                .containsExactly(earlier.id(), later.id());
        assertThat(requests.waiting(branch.id(), 1)).hasSize(1);
        assertThat(requests.waiting(People.aCommittee().id(), 10)).isEmpty();
        assertThat(requests.unitOf(later.id())).contains(branch.id());
    }

    @Test
    void aRequestIsAnsweredOnce() {
        DataRequest request = requests.ask(asked(), NOW);
        DataRequest.Answer first = new DataRequest.Answer(true, "Đã sửa.", NOW.plusSeconds(60));

        assertThat(requests.answer(request.id(), first, officer).orElseThrow().answer())
                .contains(first);
        assertThat(requests.answer(request.id(), new DataRequest.Answer(false, "Không.", NOW), officer))
                .isEmpty();
        assertThat(requests.answered(committee.id(), 10))
                .singleElement()
                .satisfies(row -> assertThat(row.request().answer()).contains(first));
        assertThat(requests.waiting(committee.id(), 10)).isEmpty();
    }

    private DataRequest.Asked asked() {
        return new DataRequest.Asked(aMember(), DataRequest.Kind.CORRECTION, "Sửa tên.", "webchat");
    }
}
