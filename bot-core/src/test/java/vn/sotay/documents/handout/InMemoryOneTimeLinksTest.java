package vn.sotay.documents.handout;

import java.util.Optional;
import vn.sotay.documents.DocumentId;

class InMemoryOneTimeLinksTest extends OneTimeLinksContract {
    private InMemoryOneTimeLinks links = new InMemoryOneTimeLinks(Optional.empty());

    @Override
    protected OneTimeLinks links(Optional<String> publicUrl) {
        links = new InMemoryOneTimeLinks(publicUrl);
        return links;
    }

    @Override
    protected DocumentId aDocument() {
        return new DocumentId(301);
    }

    @Override
    protected String stored() {
        return links.stored();
    }
}
