package vn.sotay.search.golden;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.ConversationScript;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.InMemoryDocuments;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.search.LuceneDocumentIndex;

/// Conversations with the demo handbook, searched by the real index.
record DemoConversations(DemoHandbook handbook, UnitId unit, LuceneDocumentIndex index)
        implements ConversationScript.Library {

    @Override
    public Map<String, DocumentId> fill(InMemoryDocuments documents, Units units) {
        handbook.units().forEach(units::save);
        Map<String, DocumentId> ids = new HashMap<>();
        for (String name : handbook.namesByDay())
            ids.put(name, documents.add(handbook.asNew(name, Optional.ofNullable(ids.get(handbook.replacedBy(name))))));
        return ids;
    }

    @Override
    public DocumentSearch search(InMemoryDocuments documents) {
        List<DocumentChanges.Change> changes = documents.after(0, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparingLong(DocumentChanges.Change::sequence))
                .toList();
        index.apply(changes);
        return index;
    }
}
