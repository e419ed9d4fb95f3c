package vn.sotay.documents.recognition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Issuer;
import vn.sotay.documents.recognition.Issuer.Level;
import vn.sotay.language.PlainLetters;

/// Reads who issued a document from the capitals at the left of its head: whose part it is above, the issuer
/// below.
final class IssuerReading {
    private static final Pattern BEGINS_A_NAME = Pattern.compile("(?:dang (?:bo|uy|doan)|ban|chi (?:bo|uy|cuc)"
            + "|(?:tinh|thanh|huyen|quan|thi) uy|uy ban|hoi|hoi dong|van phong|so|bo|cuc|vu|tong cuc|truong|vien"
            + "|quoc hoi|chinh phu|thu tuong|chu tich|trung tam|mat tran|doan|lien doan|cong (?:an|ty)|benh vien|toa an"
            + "|phong|dai hoi)\\b.*");
    private static final Pattern NO_NAME =
            Pattern.compile("(?:toi |tuyet )?mat|(?:thuong )?khan|hoa toc.*|du thao.*|tai lieu.*");
    private static final Pattern WAITS_FOR_MORE = Pattern.compile(
            "ban (?:chap hanh|thuong vu)|chu tich|thu tuong|hoi dong nhan dan" + "|uy ban nhan dan|doan dai bieu");
    private static final Pattern ORGAN = Pattern.compile("(?:ban|van phong|uy ban kiem tra)\\b.*");
    private static final Pattern OWNER =
            Pattern.compile("(?:tinh|thanh|huyen|quan|thi|dang) uy\\b.*|ban chap hanh trung uong.*");
    private static final int MOST_LINES = 12;

    private final PrintedText text;

    IssuerReading(PrintedText text) {
        this.text = text;
    }

    /// @param above the head down to its number or, without one, to its title
    Optional<Found<Issuer>> issuer(List<Span> above, Optional<String> symbol) {
        List<Span> names = names(above);
        if (names.isEmpty()) return Optional.empty();
        Span last = names.getLast();
        Optional<String> over = names.size() > 1 ? Optional.of(words(names.get(names.size() - 2))) : Optional.empty();
        String printed = words(last);
        String name = over.filter(owner -> isOrganOf(printed, owner))
                .map(owner -> NameCase.inASentence(printed) + ' ' + ownerName(owner))
                .orElseGet(() -> NameCase.inASentence(printed));
        Level level = level(printed, over, symbol);
        return Optional.of(text.found(new Issuer(name, over.map(NameCase::inASentence), level), last));
    }

    private List<Span> names(List<Span> above) {
        List<Span> names = new ArrayList<>();
        for (Span span : above.subList(0, Math.min(MOST_LINES, above.size()))) {
            String plain = text.plain(span);
            if (!text.isCapitals(span) || NO_NAME.matcher(plain).matches()) continue;
            boolean begins = BEGINS_A_NAME.matcher(plain).matches();
            boolean more = !names.isEmpty() && (!begins || waits(names.getLast()));
            if (more) names.add(new Span(names.removeLast().start(), span.end()));
            else if (begins) names.add(span);
        }
        return names;
    }

    private boolean waits(Span name) {
        return WAITS_FOR_MORE.matcher(PlainLetters.of(words(name))).matches();
    }

    /// The name alone, though the other column's lines may stand between its own.
    private String words(Span name) {
        List<String> own = new ArrayList<>();
        for (String line : text.text(name).split("\n", -1)) {
            String column = line.split("\\|", -1)[0].strip();
            if (PrintedText.isCapitals(column)) own.add(column);
        }
        return String.join(" ", own).replaceAll("[\\s*_-]+$", "").strip();
    }

    private static boolean isOrganOf(String name, String owner) {
        return ORGAN.matcher(PlainLetters.of(name)).matches()
                && OWNER.matcher(PlainLetters.of(owner)).matches()
                && !PlainLetters.of(name).matches("ban (?:chap hanh|thuong vu|bi thu).*");
    }

    private static String ownerName(String owner) {
        int centre = PlainLetters.of(owner).indexOf("trung uong");
        return NameCase.inASentence(centre < 0 ? owner : owner.substring(centre));
    }

    static Level level(String name, Optional<String> over, Optional<String> symbol) {
        String plain = PlainLetters.of(name);
        String owner = PlainLetters.of(over.orElse(""));
        if (ORGAN.matcher(plain).matches() && !plain.startsWith("ban chap hanh") && over.isPresent())
            return level(over.get(), Optional.empty(), symbol);
        Level byName = byName(plain, owner);
        return byName != Level.UNKNOWN
                ? byName
                : symbol.map(IssuerReading::bySymbol).orElse(Level.UNKNOWN);
    }

    private static Level byName(String plain, String owner) {
        if (plain.matches("chi (?:bo|uy)\\b.*")) return Level.BRANCH;
        if (plain.matches(
                "(?:huyen|thi) uy\\b.*|quan uy (?!trung uong).*|.*\\b(?:huyen|thi xa)\\b.*|.*\\bquan (?!su|doi|khu|chung|uy|ly|tri|nhan)\\S.*"))
            return Level.DISTRICT;
        if (plain.startsWith("thanh uy") && owner.matches("(?:dang bo |ban chap hanh )?(?:dang bo )?tinh.*"))
            return Level.DISTRICT;
        if (plain.matches(".*\\b(?:xa|phuong|dac khu|thi tran)\\b.*")) return Level.GRASSROOTS;
        if (plain.matches(
                ".*trung uong.*|bo .*|ban bi thu.*|quoc hoi.*|chinh phu.*|thu tuong.*|uy ban thuong vu quoc hoi.*"))
            return Level.CENTRE;
        if (plain.matches("(?:tinh|thanh) uy\\b.*|(?:uy ban|hoi dong) nhan dan (?:tinh|thanh pho)\\b.*|so .*"))
            return Level.PROVINCE;
        return Level.UNKNOWN;
    }

    private static Level bySymbol(String symbol) {
        String letters = PlainLetters.of(symbol.substring(symbol.lastIndexOf('/') + 1));
        if (letters.endsWith("tw")) return Level.CENTRE;
        if (letters.endsWith("tu")) return Level.PROVINCE;
        return switch (letters) {
            case "hu", "qu" -> Level.DISTRICT;
            case "du" -> Level.GRASSROOTS;
            case "cb" -> Level.BRANCH;
            default -> Level.UNKNOWN;
        };
    }
}
