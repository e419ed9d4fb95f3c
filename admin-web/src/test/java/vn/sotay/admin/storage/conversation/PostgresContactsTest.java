package vn.sotay.admin.storage.conversation;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.contact.ContactsContract;

class PostgresContactsTest extends ContactsContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @Override
    protected Contacts contacts() {
        return new PostgresContacts(database.jdbc());
    }
}
