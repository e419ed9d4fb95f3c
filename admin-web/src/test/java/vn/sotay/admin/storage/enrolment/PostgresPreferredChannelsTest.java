package vn.sotay.admin.storage.enrolment;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.conversation.PostgresContacts;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.enrolment.preference.PreferredChannelsContract;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Units;

class PostgresPreferredChannelsTest extends PreferredChannelsContract {
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
    protected Contacts contacts() {
        return new PostgresContacts(database.jdbc());
    }

    @Override
    protected PreferredChannels channels() {
        return new PostgresPreferredChannels(database.jdbc());
    }
}
