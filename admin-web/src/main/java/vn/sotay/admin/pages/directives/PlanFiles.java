package vn.sotay.admin.pages.directives;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.library.LibraryDocuments;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.rules.RuleName;
import vn.sotay.organisation.rules.Rules;

/// Finds the plan of a committee in the library by its number and day.
@Component
class PlanFiles {
    private final LibraryDocuments documents;
    private final LibraryScopes scopes;
    private final Rules rules;

    PlanFiles(LibraryDocuments documents, LibraryScopes scopes, Rules rules) {
        this.documents = documents;
        this.scopes = scopes;
        this.rules = rules;
    }

    Optional<DocumentId> bearing(String symbol, UnitId owner, LocalDate issuedOn, SignedIn caller) {
        return documents.bearing(symbol, scopes.of(caller)).stream()
                .filter(head -> head.belonging().owner().equals(owner))
                .filter(head -> head.identity().number().issuedOn().equals(issuedOn))
                .map(DocumentHead::id)
                .findFirst();
    }

    /// How many days before its end a duty counts as due soon.
    int soon(UnitId unit) {
        return rules.of(unit, RuleName.DUTY_BEFORE).value();
    }
}
