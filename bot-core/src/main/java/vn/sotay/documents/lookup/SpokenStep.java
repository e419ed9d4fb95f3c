package vn.sotay.documents.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// A step inside what was just found, said in words instead of pressed.
sealed interface SpokenStep {
    /// "tiếp"
    record ReadOn() implements SpokenStep {}

    /// "văn bản gốc"
    record Whole() implements SpokenStep {}

    /// "kết quả khác"
    record Others() implements SpokenStep {}

    /// "cái thứ hai", counted from 1.
    record TheNth(int n) implements SpokenStep {}

    Set<String> ON =
            Set.of("tiep", "tiep theo", "doc tiep", "xem tiep", "doan sau", "phan sau", "nua", "phan tiep theo");
    Set<String> WHOLE = Set.of(
            "van ban goc",
            "ban goc",
            "toan van",
            "ca van ban",
            "xem toan van",
            "doc toan van",
            "mo van ban",
            "xem van ban goc");
    Set<String> OTHERS = Set.of(
            "ket qua khac",
            "van ban khac",
            "cai khac",
            "con gi nua",
            "con van ban nao nua",
            "con nua khong",
            "xem them");
    Pattern NTH = Pattern.compile(
            "(?:xem |mo |cho xem |chon )?(?:cai|ket qua|van ban|muc)?(?: ?(?:thu|so))? ?(nhat|hai|ba|tu|nam|sau|[1-6])");
    Pattern IS_NTH = Pattern.compile(".*(?:cai|ket qua|thu|van ban so).*");
    List<String> NUMBERS = List.of("nhat", "hai", "ba", "tu", "nam", "sau");
    int LONGEST = 30;

    static Optional<SpokenStep> in(String message) {
        if (message.length() > LONGEST) return Optional.empty();
        String folded = VietnameseText.folded(message).replaceFirst(" (?:di|nhe|a|voi)$", "");
        if (ON.contains(folded)) return Optional.of(new ReadOn());
        if (WHOLE.contains(folded)) return Optional.of(new Whole());
        if (OTHERS.contains(folded)) return Optional.of(new Others());
        Matcher nth = NTH.matcher(folded);
        if (!nth.matches() || !IS_NTH.matcher(folded).matches()) return Optional.empty();
        int word = NUMBERS.indexOf(nth.group(1));
        return Optional.of(new TheNth(word >= 0 ? word + 1 : Integer.parseInt(nth.group(1))));
    }
}
