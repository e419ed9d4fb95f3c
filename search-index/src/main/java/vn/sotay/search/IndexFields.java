package vn.sotay.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The names of the fields of a passage in the index.
final class IndexFields {
    /// To be raised when anything here or in `vn.sotay.search.vietnamese` changes what is indexed; the copy
    /// is then made anew.
    static final int SCHEMA = 1;

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

    static final FieldType TERMS = terms();

    private IndexFields() {}

    /// The same field for title, path and headings.
    static String head(String field) {
        return "head." + field;
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
