package vn.sotay.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.stored.IndexFields;

/// {@link AccessClass#shows} as a filter. {@link AccessClass#reads} needs none: what is restricted has no
/// text in the index.
final class Visibility {
    private static final int FEW = 32;

    private Visibility() {}

    static Query to(Speaker.KnownMember reader) {
        BooleanQuery.Builder visible = new BooleanQuery.Builder();
        visible.add(new TermQuery(new Term(IndexFields.ACCESS, AccessClass.PUBLIC.name())), Occur.SHOULD);
        if (reader.within().size() > FEW) visible.add(ofMany(reader.within()), Occur.SHOULD);
        else for (UnitId unit : reader.within()) visible.add(of(unit), Occur.SHOULD);
        return visible.build();
    }

    private static Query of(UnitId unit) {
        return new TermQuery(new Term(IndexFields.OWNER, unit.value()));
    }

    /// Officers read for a whole province; a question has a limit of clauses, a set has none.
    private static Query ofMany(List<UnitId> units) {
        return new TermInSetQuery(
                IndexFields.OWNER,
                units.stream().map(unit -> new BytesRef(unit.value())).toList());
    }
}
