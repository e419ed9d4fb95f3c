package vn.sotay.personaldata;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.sotay.organisation.MemberId;

/// The decision to erase a person, as it is kept for proof: without a name.
///
/// @param paper the number of the request or decision, "12-QĐ/ĐU"; may be empty
public record Erasure(MemberId member, Basis basis, String paper, LocalDate requestedOn) {
    private static final Pattern PAPER = Pattern.compile("|\\d[\\p{Lu}\\d./-]{0,30}");

    /// Why a person is erased. A fixed list, because the proof of an erasure must not tell who it was.
    public enum Basis {
        /// The person asked for it.
        OWN_REQUEST,
        /// The person has left or died and the purpose has ended with it.
        PURPOSE_ENDED,
        /// The competent committee decided so.
        COMMITTEE_DECISION,
        /// The person was never to be in the list.
        ENTERED_BY_MISTAKE
    }

    public Erasure {
        if (!isPaper(paper)) throw new IllegalArgumentException("the number of a paper holds no words");
    }

    /// Whether the text is a number of a paper, which no name can be.
    public static boolean isPaper(String text) {
        return PAPER.matcher(text).matches();
    }
}
