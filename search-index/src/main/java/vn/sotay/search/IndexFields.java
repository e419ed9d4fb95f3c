package vn.sotay.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import vn.sotay.documents.AccessClass;

/// The names of the fields of a passage in the index.
final class IndexFields {
    /// To be raised when anything here or in `vn.sotay.search.vietnamese` changes what is indexed; the copy
    /// is then made anew.
    static final int SCHEMA = 2;

    static final String DOCUMENT = "document";
    static final String ORDINAL = "ordinal";
    static final String OWNER = "owner";
    static final String ACCESS = "access";
    static final String KIND = "kind";
    static final String ISSUED = "issued";
    static final String ENDED = "ended";
    /// Present on one passage of each document.
    static final String FIRST = "first";

    static final String PLACE = "place";
    static final String SYMBOL_VALUE = "symbol.value";
    static final String SYMBOL_CODE = "symbol.code";
    static final String SYMBOL_ISSUER = "symbol.issuer";

    static final String EXACT = "exact";
    static final String EXACT_PAIR = "exact.pair";
    static final String FOLDED = "folded";
    static final String FOLDED_PAIR = "folded.pair";

    static final String WHOLE_EXACT = "whole." + EXACT;
    static final String WHOLE_EXACT_PAIR = "whole." + EXACT_PAIR;

    private static final String OF_ALL = "whole.";
    private static final String OF_SOME = "whole.internal.";

    static final FieldType TERMS = terms();

    private IndexFields() {}

    /// The same field for title, path and headings.
    static String head(String field) {
        return "head." + field;
    }

    /// The same field for the whole text of a document. What is internal has fields of its own, so that nothing
    /// that is counted in the others comes from it.
    static String whole(AccessClass access, String field) {
        return (access == AccessClass.PUBLIC ? OF_ALL : OF_SOME) + field;
    }

    /// What the fields of whole documents begin with, as far as there are any.
    static List<String> wholesIn(IndexReader reader) {
        FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
        return Stream.of(OF_ALL, OF_SOME)
                .filter(prefix -> fields.fieldInfo(prefix + EXACT) != null)
                .toList();
    }

    static boolean isWhole(String field) {
        return field.startsWith(OF_ALL);
    }

    /// Positions are not kept: pairs stand for phrases.
    private static FieldType terms() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
