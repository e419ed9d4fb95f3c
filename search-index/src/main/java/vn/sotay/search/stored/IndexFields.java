package vn.sotay.search.stored;

import java.util.List;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import vn.sotay.documents.AccessClass;

/// The names of the fields of a document in the index.
public final class IndexFields {
    /// To be raised when anything here or in `vn.sotay.search.vietnamese` changes what is indexed; the copy
    /// is then made anew.
    public static final int SCHEMA = 5;

    public static final String DOCUMENT = "document";
    public static final String OWNER = "owner";
    public static final String ACCESS = "access";
    public static final String KIND = "kind";
    public static final String ISSUED = "issued";
    public static final String ENDED = "ended";

    public static final String SYMBOL_VALUE = "symbol.value";
    public static final String SYMBOL_CODE = "symbol.code";
    public static final String SYMBOL_ISSUER = "symbol.issuer";
    /// All letters of the issuer together, beside the document.
    public static final String ISSUER_LETTERS = "issuer.letters";

    /// {@link vn.sotay.search.passages.PassageTerms}
    public static final String PASSAGES = "passages";
    public static final String PASSAGE_COUNT = "passages.count";
    /// Syllables of the whole text.
    public static final String LENGTH = "length";

    public static final String EXACT = "exact";
    public static final String EXACT_PAIR = "exact.pair";
    public static final String FOLDED = "folded";
    public static final String FOLDED_PAIR = "folded.pair";

    /// What everybody may read and what not have fields of their own, so that nothing that is counted in the
    /// first comes from the others.
    public static final String OF_ALL = "all.";

    public static final String OF_SOME = "some.";
    public static final List<String> PREFIXES = List.of(OF_ALL, OF_SOME);

    public static final FieldType TERMS = terms();

    private IndexFields() {}

    public static String prefix(AccessClass access) {
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
