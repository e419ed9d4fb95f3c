package vn.sotay.admin.wiring;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.conversation.PlaceJson;
import vn.sotay.admin.storage.conversation.PostgresPlaces;
import vn.sotay.conversation.Places;
import vn.sotay.conversation.PlacesContract;

/// Here and not beside {@link PostgresPlaces}, because the names of the states are given here.
class PostgresPlacesTest extends PlacesContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @Override
    protected Places places() {
        return new PostgresPlaces(database.jdbc(), new PlaceJson(DialogStateNames.ALL));
    }
}
