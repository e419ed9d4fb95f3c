package vn.sotay.admin.storage.handout;

import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.documents.PostgresDocuments;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Handbook;
import vn.sotay.documents.handout.OneTimeLinks;
import vn.sotay.documents.handout.OneTimeLinksContract;

class PostgresOneTimeLinksTest extends OneTimeLinksContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @Override
    protected OneTimeLinks links(Optional<String> publicUrl) {
        return new PostgresOneTimeLinks(database.jdbc(), publicUrl);
    }

    @Override
    protected DocumentId aDocument() {
        if (database.number("select count(*) from document") == 0)
            Handbook.in(
                    new PostgresDocuments(database.jdbc(), database.transactions()),
                    new PostgresUnits(database.jdbc()));
        return new DocumentId(database.number("select min(id) from document"));
    }

    @Override
    protected String stored() {
        return String.join("\n", database.column("select l::text from one_time_link l"));
    }
}
