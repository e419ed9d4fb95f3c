package vn.sotay.admin.storage.organisation;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.UnitsContract;

class PostgresUnitsTest extends UnitsContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @Override
    protected Units units() {
        return new PostgresUnits(database.jdbc());
    }
}
