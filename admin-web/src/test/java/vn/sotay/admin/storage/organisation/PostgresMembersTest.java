package vn.sotay.admin.storage.organisation;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.MembersContract;
import vn.sotay.organisation.Units;

class PostgresMembersTest extends MembersContract {
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
}
