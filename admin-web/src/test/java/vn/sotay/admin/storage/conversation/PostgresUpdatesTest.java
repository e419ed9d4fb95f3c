package vn.sotay.admin.storage.conversation;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.inbox.Updates;
import vn.sotay.conversation.inbox.UpdatesContract;

class PostgresUpdatesTest extends UpdatesContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static final Node holder = Node.withAllLanesOn(database);
    private static final Node laneless = Node.on(database);

    @Override
    protected Updates updates() {
        return holder.updates();
    }

    @Override
    protected Updates updatesOfTheLaneless() {
        return laneless.updates();
    }

    @Override
    protected void inTransaction(Runnable changes) {
        database.inTransaction(changes);
    }
}
