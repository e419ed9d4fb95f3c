package vn.sotay.documents.lookup;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.UnitId;

/// Câu hỏi chưa có trả lời: what was asked, without whoever asked it. Long numbers and addresses are
/// masked, for they may name somebody.
///
/// @param within the units above whoever asked, own unit first; the nearest committee is kept
public record MissedQuestion(String words, Why why, List<UnitId> within, Instant at) {
    public enum Why {
        /// Nothing was found.
        NOTHING_FOUND,
        /// Something was found that was not meant.
        NOT_MEANT
    }

    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[ .()-]{0,2}\\p{Nd}){7,}");

    public MissedQuestion {
        words = masked(words);
        within = List.copyOf(within);
    }

    /// Whether anything is left to answer.
    public boolean worthKeeping() {
        return words.codePoints().filter(Character::isLetter).count() >= 3;
    }

    private static String masked(String words) {
        String clean = VietnameseText.clean(words).replace('\n', ' ');
        String hidden = ADDRESS.matcher(clean).replaceAll("…");
        String masked = LONG_NUMBER.matcher(hidden).replaceAll("…");
        return masked.substring(
                0, masked.offsetByCodePoints(0, Math.min(LONGEST, masked.codePointCount(0, masked.length()))));
    }
}
