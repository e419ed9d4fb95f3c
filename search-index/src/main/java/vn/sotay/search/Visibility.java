package vn.sotay.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.stored.IndexFields;

/// {@link AccessClass#shows} as a filter. {@link AccessClass#reads} needs none: what is restricted has no
/// text in the index.
final class Visibility {
    private Visibility() {}

    static Query to(Speaker.KnownMember reader) {
        BooleanQuery.Builder visible = new BooleanQuery.Builder();
        visible.add(new TermQuery(new Term(IndexFields.ACCESS, AccessClass.PUBLIC.name())), Occur.SHOULD);
        for (UnitId unit : reader.within())
            visible.add(new TermQuery(new Term(IndexFields.OWNER, unit.value())), Occur.SHOULD);
        return visible.build();
    }
}
