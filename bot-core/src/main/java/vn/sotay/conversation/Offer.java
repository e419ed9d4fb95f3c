package vn.sotay.conversation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// What was offered last: a bare number or the words of a button pick it on every channel, also where there
/// are no buttons.
final class Offer {
    private static final Pattern NUMBER = Pattern.compile("(?:(?:so|chon) )?(\\d{1,2})");

    private static final int SHORT = 16;

    private Offer() {}

    static Update meantBy(Update update, List<Reply.Choice> offered) {
        if (offered.isEmpty()
                || !(update instanceof Update.Text(Update.Origin origin, String text))
                || text.length() > 80) return update;
        String folded = VietnameseText.folded(text);
        Matcher number = NUMBER.matcher(folded);
        int picked = number.matches() ? Integer.parseInt(number.group(1)) - 1 : named(folded, offered);
        if (picked < 0 || picked >= offered.size()) return update;
        return new Update.Chosen(origin, offered.get(picked).id());
    }

    /// The words of a button, or the last of them where it is short: "tiếp" for "Đọc tiếp". A label that begins
    /// with a sign ("✕ năm 2025") is pressed and not said.
    private static int named(String folded, List<Reply.Choice> offered) {
        int ending = -1;
        for (int i = 0; i < offered.size(); i++) {
            String label = offered.get(i).label();
            String words = VietnameseText.folded(label);
            if (label.isEmpty() || !Character.isLetterOrDigit(label.codePointAt(0))) continue;
            if (words.equals(folded)) return i;
            if (ending < 0 && words.length() <= SHORT && words.endsWith(" " + folded)) ending = i;
        }
        return ending;
    }

    /// The choices of the last reply that has any.
    static List<Reply.Choice> in(List<Reply> replies) {
        return replies.reversed().stream()
                .map(Reply::choices)
                .filter(choices -> !choices.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The same place; what was offered there before stays on offer unless something new was.
    static Place renewed(Place place, List<Reply.Choice> offered) {
        if (offered.isEmpty()) return place;
        return switch (place) {
            case Place.Inside inside -> new Place.Inside(inside.dialog(), inside.state(), offered);
            case Place.Outside outside -> new Place.Outside(offered);
            case Place.Gone gone -> new Place.Outside(offered);
        };
    }
}
