package vn.sotay.search.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;
import vn.sotay.search.understanding.TypedWords.Phrase;
import vn.sotay.search.vietnamese.CitedNumber;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.Role;
import vn.sotay.search.vietnamese.Scaffolding;
import vn.sotay.search.vietnamese.Syllables;

/// Which words of a question narrow the search, and whether it says nothing else. A question with a
/// document's number is left whole, for the number says it all, unless another document is asked for.
public final class QuestionReading {
    private static final int LONGEST = 1_000;

    private static final List<Phrase> GOES_ON_FRONT = Phrase.all("thế còn|vậy còn|vậy thì|thế thì|còn|thế|vậy");
    private static final List<Phrase> GOES_ON_END = Phrase.all("thì sao|thì thế nào|thì như thế nào|thì gì|sao");
    private static final List<Phrase> NO_LONGER =
            Phrase.all("đã hết hiệu lực|hết hiệu lực|không còn hiệu lực|đã bị thay thế|hết hạn hiệu lực");
    private static final List<Phrase> STILL = Phrase.all(
            "đang còn hiệu lực|còn hiệu lực|đang có hiệu lực|có hiệu lực hiện nay|hiện hành|còn hiệu lực thi hành");
    private static final List<Phrase> NEWEST =
            Phrase.all("mới nhất|gần đây nhất|gần nhất|mới ban hành|mới ra|vừa ban hành|gần đây");
    private static final Phrase OR_NOT = Phrase.of("không");
    private static final Pattern LOOSE_START = Pattern.compile(
            "^(?:(?:về|ve|của|cua|nói về|liên quan đến|các|cac|những|có|trong|ở|và)\\s+)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?:\\s+(?:về|ve|của|cua|trong|ở|và|là|có|thì))+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String typed;
    private final TypedWords words;
    private final LocalDate today;
    private final List<Filter> filters = new ArrayList<>();

    private QuestionReading(String typed, String text, LocalDate today) {
        this.typed = typed;
        this.words = new TypedWords(text);
        this.today = today;
    }

    public static Inquiry read(String typed, LocalDate today) {
        if (typed.length() > LONGEST) return Inquiry.of(typed);
        if (CitedNumber.in(typed).isPresent() && !AboutAnother.isAskedFor(typed)) return Inquiry.of(typed);
        return new QuestionReading(typed, DomainWords.ofDocuments(typed), today).inquiry();
    }

    private Inquiry inquiry() {
        boolean goesOn = takeGoingOn();
        takePhrase(NO_LONGER).ifPresent(at -> inForce(at, false));
        if (filters.isEmpty()) takePhrase(STILL).ifPresent(at -> inForce(at, true));
        takePhrase(NEWEST).ifPresent(at -> filters.add(new Filter.Newest()));
        new PeriodReading(words, today).read().ifPresent(filters::add);
        new IssuerReading(words).read().ifPresent(filters::add);
        new KindReading(words).read(!filters.isEmpty() || goesOn).ifPresent(filters::add);
        String topic = topic(words.left());
        if (filters.isEmpty()) return withoutFilters(goesOn);
        return new Inquiry(typed, topic, filters, manner(topic, goesOn));
    }

    private Inquiry withoutFilters(boolean goesOn) {
        String left = goesOn ? words.left() : typed;
        boolean place = !CitedPlaces.in(left).isEmpty() && isEmpty(CitedPlaces.without(left));
        return place ? new Inquiry(typed, left, List.of(), Inquiry.Manner.PLACE) : Inquiry.of(typed);
    }

    /// "nghị quyết năm 2025" may be meant as a question of its own; "còn nghị quyết thì sao" and "năm 2025"
    /// not.
    private Inquiry.Manner manner(String topic, boolean goesOn) {
        boolean one = filters.size() == 1 && !(filters.getFirst() instanceof Filter.OfKind);
        return topic.isEmpty() && (goesOn || one) ? Inquiry.Manner.NARROWING : Inquiry.Manner.WHOLE;
    }

    private boolean takeGoingOn() {
        boolean found = false;
        for (Phrase phrase : GOES_ON_END)
            if (!found && words.at(words.size() - phrase.length(), phrase)) {
                words.take(words.size() - phrase.length(), phrase.length());
                found = true;
            }
        for (Phrase phrase : GOES_ON_FRONT)
            if (words.at(0, phrase) && !words.at(0, STILL.get(1))) {
                words.take(0, phrase.length());
                return true;
            }
        return found;
    }

    private Optional<Integer> takePhrase(List<Phrase> phrases) {
        for (Phrase phrase : phrases)
            for (int at = 0; at < words.size(); at++)
                if (words.at(at, phrase)) {
                    words.take(at, phrase.length());
                    return Optional.of(at + phrase.length());
                }
        return Optional.empty();
    }

    /// "còn hiệu lực không" asks about it and narrows nothing.
    private void inForce(int end, boolean still) {
        if (!words.at(end, OR_NOT)) filters.add(new Filter.InForce(still));
    }

    private static String topic(String left) {
        String trimmed = LOOSE_END
                .matcher(LOOSE_START.matcher(left.strip()).replaceFirst(""))
                .replaceFirst("");
        return isEmpty(trimmed) ? "" : trimmed.strip();
    }

    private static boolean isEmpty(String words) {
        return Scaffolding.roles(Syllables.of(words).inOrder()).stream().allMatch(role -> role != Role.CONTENT);
    }
}
