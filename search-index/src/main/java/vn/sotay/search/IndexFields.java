package vn.sotay.search;

import java.util.List;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import vn.sotay.documents.AccessClass;

/// The names of the fields of a document in the index.
final class IndexFields {
    /// To be raised when anything here or in `vn.sotay.search.vietnamese` changes what is indexed; the copy
    /// is then made anew.
    static final int SCHEMA = 3;

    static final String DOCUMENT = "document";
    static final String OWNER = "owner";
    static final String ACCESS = "access";
    static final String KIND = "kind";
    static final String ISSUED = "issued";
    static final String ENDED = "ended";

    static final String SYMBOL_VALUE = "symbol.value";
    static final String SYMBOL_CODE = "symbol.code";
    static final String SYMBOL_ISSUER = "symbol.issuer";

    /// {@link vn.sotay.search.passages.PassageTerms}
    static final String PASSAGES = "passages";
    static final String PASSAGE_COUNT = "passages.count";
    /// Syllables of the whole text.
    static final String LENGTH = "length";

    static final String EXACT = "exact";
    static final String EXACT_PAIR = "exact.pair";
    static final String FOLDED = "folded";
    static final String FOLDED_PAIR = "folded.pair";

    /// What everybody may read and what not have fields of their own, so that nothing that is counted in the
    /// first comes from the others.
    static final String OF_ALL = "all.";

    static final String OF_SOME = "some.";
    static final List<String> PREFIXES = List.of(OF_ALL, OF_SOME);

    static final FieldType TERMS = terms();

    private IndexFields() {}

    static String prefix(AccessClass access) {
        return access == AccessClass.PUBLIC ? OF_ALL : OF_SOME;
    }

    /// Positions are not kept: pairs stand for phrases. Lengths are kept exactly, beside.
    private static FieldType terms() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
