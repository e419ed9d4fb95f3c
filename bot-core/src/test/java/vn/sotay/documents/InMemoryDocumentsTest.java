package vn.sotay.documents;

import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.Units;

class InMemoryDocumentsTest extends DocumentsContract {
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryDocuments documents = new InMemoryDocuments(units, time());

    @Override
    protected Units units() {
        return units;
    }

    @Override
    protected Documents documents() {
        return documents;
    }

    @Override
    protected DocumentChanges changes() {
        return documents;
    }
}
