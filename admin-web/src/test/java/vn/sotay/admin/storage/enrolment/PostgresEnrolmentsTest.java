package vn.sotay.admin.storage.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.enrolment.EnrolmentsContract;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;

class PostgresEnrolmentsTest extends EnrolmentsContract {
    private static final Instant GIVEN = Instant.parse("2026-11-03T08:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @Override
    protected Units units() {
        return new PostgresUnits(database.jdbc());
    }

    @Override
    protected Members members() {
        return new PostgresMembers(database.jdbc());
    }

    @Override
    protected Enrolments enrolments() {
        return new PostgresEnrolments(
                database.jdbc(), new CodeDigest(new SecretKeySpec(new byte[] {1, 2, 3}, "HmacSHA256")));
    }

    @Override
    protected void record(MemberId member, String phone, MemberStatus status) {
        database.jdbc()
                .sql("update member set phone = ?, status = ? where id = ?")
                .params(phone, status.name(), member.value())
                .update();
    }

    @Override
    protected String storedCodes() {
        return String.join("\n", database.column("select c::text from enrolment_code c"));
    }

    @Test
    void theProofOfConsentOutlivesTheLink() {
        Unit unit = People.aCommittee();
        units().save(unit);
        Member member = members().add(People.aNewMember("Lò Thị Hương", unit.id()));
        ChannelAccount account = Accounts.anAccount();
        enrolments().link(account, member.id(), new Enrolments.Consent("2026-11", GIVEN));

        enrolments().unlink(account, GIVEN.plusSeconds(60));

        assertThat(database.column("select version || ' ' || extract(epoch from withdrawn_at - given_at)::int"
                        + " from consent_ledger where member = " + member.id().value()))
                .containsExactly("2026-11 60");
        assertThat(database.number("select count(*) from channel_account where member = "
                        + member.id().value()))
                .isZero();
    }
}
