package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.PlainLetters;
import vn.sotay.language.VietnameseText;

/// The places in a document that some words name: "khoản 2 điều 7" are "khoan 2" and "dieu 7".
public final class CitedPlaces {
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(đi[eề]u|dieu|kho[aả]n|m[uụ]c|đi[eể]m|diem|ch[uư][oơ]ng|ph[aầ]n|ti[eế]t|ph[uụ] l[uụ]c)"
                    + " +(?:s[oố] +)?(\\d{1,3}(?:\\.\\d{1,3})*|[ivx]{1,6}|[a-eghđ])(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERED_IN_ROMAN = Pattern.compile("muc|chuong|phan");
    private static final List<String> ROMAN =
            List.of("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" "));

    private CitedPlaces() {}

    /// In the order in which they are written.
    public static List<String> in(String words) {
        List<String> found = new ArrayList<>();
        Matcher places = PLACE.matcher(VietnameseText.clean(words));
        while (places.find()) {
            String unit = PlainLetters.of(places.group(1));
            found.add(unit + ' ' + value(unit, places.group(2).toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    /// The other words.
    public static String without(String words) {
        return PLACE.matcher(VietnameseText.clean(words)).replaceAll(" ");
    }

    private static String value(String unit, String written) {
        int roman = NUMBERED_IN_ROMAN.matcher(unit).matches() ? ROMAN.indexOf(written) : -1;
        return roman < 0 ? written.replaceFirst("^0+(?=\\d)", "") : String.valueOf(roman + 1);
    }
}
