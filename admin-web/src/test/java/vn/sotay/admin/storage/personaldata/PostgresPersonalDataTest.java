package vn.sotay.admin.storage.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.admin.storage.enrolment.CodeDigest;
import vn.sotay.admin.storage.enrolment.PostgresEnrolments;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;
import vn.sotay.personaldata.PersonalData;
import vn.sotay.personaldata.PersonalData.Look;
import vn.sotay.personaldata.PersonalDataContract;

class PostgresPersonalDataTest extends PersonalDataContract {
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
    protected PersonalData data() {
        return new PostgresPersonalData(database.jdbc(), new PostgresAuditTrail(database.jdbc()));
    }

    @Override
    protected void looks(MemberId member, Unit unit, Look look) {
        database.jdbc()
                .sql("""
                        insert into web_account (login, name, role, unit) values (?, ?, ?, ?)
                        on conflict (login) do nothing""")
                .params(
                        login(unit, look),
                        look.name(),
                        look.role().name(),
                        unit.id().value())
                .update();
        database.jdbc()
                .sql("""
                        insert into audit_entry (at, account, address, action, subject_kind, subject)
                        select ?, id, '10.0.0.7', 'MEMBER_SEEN', 'member', ? from web_account where login = ?""")
                .params(look.at().atOffset(ZoneOffset.UTC), Long.toString(member.value()), login(unit, look))
                .update();
    }

    private static String login(Unit unit, Look look) {
        return UUID.nameUUIDFromBytes((unit.id() + look.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    protected long timesShown(MemberId member) {
        return database.number("select count(*) from audit_entry where action = 'OWN_DATA_SEEN' and actor_member = "
                + member.value() + " and subject = '" + member.value() + "' and address = 'test'");
    }

    @Test
    void phoneAndStatusAreToldAndAnErasedPersonIsNotThere() {
        Unit unit = People.aCommittee();
        units().save(unit);
        MemberId member =
                members().add(People.aNewMember("Lò Thị Hương", unit.id())).id();
        database.execute("update member set phone = '0912345678', status = 'EXEMPT' where id = " + member.value());

        assertThat(data().record(member)).hasValueSatisfying(record -> {
            assertThat(record.phone()).contains("0912345678");
            assertThat(record.membership().status()).isEqualTo(MemberStatus.EXEMPT);
        });

        database.execute("update member set phone = null, full_name = null, file_number = null, born = null,"
                + " erased_at = now() where id = " + member.value());
        assertThat(data().record(member)).isEmpty();
    }
}
