package vn.sotay.search.understanding;

import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// A number that is only mentioned: "kế hoạch thực hiện nghị quyết 05" asks for the plan, not for the
/// resolution.
public final class AboutAnother {
    private static final Pattern BEFORE_A_NUMBER = Pattern.compile(
            "\\b(?:sua doi|bo sung|so ket|tong ket|thuc hien|trien khai|quan triet|hoc tap|thu hoach|thay the|cu the hoa)"
                    + "(?: (?!\\d)[a-z]+){0,6} \\d");

    private AboutAnother() {}

    public static boolean isAskedFor(String words) {
        return BEFORE_A_NUMBER.matcher(VietnameseText.folded(words)).find();
    }
}
