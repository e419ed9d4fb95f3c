package vn.sotay.admin.storage.conversation;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.enrolment.CodeDigest;
import vn.sotay.admin.storage.enrolment.PostgresEnrolments;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.conversation.Speakers;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.enrolment.SpeakersContract;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Units;

class PostgresSpeakersTest extends SpeakersContract {
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
        return new PostgresEnrolments(database.jdbc(), new CodeDigest(new SecretKeySpec(new byte[] {1}, "HmacSHA256")));
    }

    @Override
    protected Speakers speakers() {
        return new PostgresSpeakers(database.jdbc());
    }
}
