package vn.sotay.documents.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How what was recognised is written.
public final class RecognitionWording {
    private static final Pattern ABOUT = Pattern.compile("(?iu)^(?:v\\s?/\\s?v|về việc)\\s*:?\\s*");
    private static final Pattern BEGINS_WITH_ABOUT = Pattern.compile("(?iu)^về\\s");

    private RecognitionWording() {}

    /// The subject as a title that can follow kind and number, beginning with "về" where it said so.
    public static String title(String subject) {
        Matcher about = ABOUT.matcher(subject);
        if (about.find()) return "về việc " + subject.substring(about.end());
        return BEGINS_WITH_ABOUT.matcher(subject).find() ? "về" + subject.substring(2) : subject;
    }
}
