package vn.sotay.documents.recognition.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Citation;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Recognised;
import vn.sotay.documents.recognition.Recognised.Effect;

/// Reads what a document rests on, what it does to others, and from when it holds. Only sentences in which the
/// document speaks of itself count: what others did to others is history.
final class RelationReading {
    private static final Pattern RESTS =
            Pattern.compile("[-–+]? ?(can cu|xet|(?:tiep tuc )?(?:thuc hien|trien khai))\\b:?.*", Pattern.DOTALL);
    private static final Pattern SPEAKS_OF_EFFECT =
            Pattern.compile("thay the|sua doi|bai bo|huy bo|het hieu luc|cham dut hieu luc|co hieu luc");
    private static final String NUMBERING = "^(?:dieu \\d+[a-z]?[.:] ?|\\d+(?:\\.\\d+)*[.)-] ?|[a-z]\\) ?|[-–+] ?)*";
    private static final Pattern ITSELF = Pattern.compile("\\b(?:" + CitationReading.names() + "|van ban) nay\\b");
    private static final Pattern REPLACES = Pattern.compile("(?<!bi |duoc |da )thay the(?! boi)");
    private static final Pattern AMENDS = Pattern.compile(NUMBERING + "sua doi");
    private static final Pattern ENDS = Pattern.compile("(?<!bi |duoc |da )(?:bai bo|huy bo)(?! boi)");
    private static final Pattern ENDED = Pattern.compile("(?:het|cham dut) hieu luc");
    private static final Pattern BEGINS_WITH_VERB = Pattern.compile(NUMBERING + "(?:va )?(?:thay the|bai bo|huy bo)");
    private static final Pattern HOLDS = Pattern.compile("co hieu luc(?: thi hanh)?(?: ke)?");
    private static final Pattern UNTIL = Pattern.compile("den (?:het )?(?=ngay)");
    private static final Pattern FROM_SIGNING = Pattern.compile(".{0,12}ngay (?:ky|ban hanh)");
    private static final Pattern LISTED =
            Pattern.compile("(?:\\d+(?:\\.\\d+)*[.)-]|[a-z]\\)|[-–+])\\s?.*", Pattern.DOTALL);
    private static final int LONGEST_SENTENCE = 900;
    private static final int BASIS_LINES = 40;
    private static final int MOST_LISTED = 40;
    private static final int DATE_WITHIN = 60;

    private final PrintedText text;
    private final CitationReading citations;
    private final DayReading days;
    private final List<Found<Recognised.Change>> changes = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private Optional<Found<LocalDate>> from = Optional.empty();
    private Optional<Found<LocalDate>> until = Optional.empty();

    RelationReading(PrintedText text) {
        this.text = text;
        this.citations = new CitationReading(text);
        this.days = new DayReading(text);
    }

    Recognised.Relations relations(int bodyFrom, Optional<Found<String>> subject, Optional<LocalDate> issuedOn) {
        subject.map(found -> new Span(found.start(), found.end()))
                .filter(span -> text.plain(span).contains("sua doi"))
                .ifPresent(span -> add(Effect.AMENDS, citations.in(span)));
        Matcher verbs = SPEAKS_OF_EFFECT.matcher(text.plain());
        int at = bodyFrom;
        while (at < text.plain().length() && verbs.find(at)) {
            Span sentence = sentence(verbs.start());
            read(sentence, issuedOn);
            at = Math.max(sentence.end(), verbs.end());
        }
        return new Recognised.Relations(restsOn(bodyFrom), changes, from, until);
    }

    private List<Found<Citation>> restsOn(int bodyFrom) {
        List<Found<Citation>> found = new ArrayList<>();
        int lines = 0;
        for (Span line : text.lines()) {
            if (line.start() < bodyFrom || lines++ > BASIS_LINES) continue;
            Span first = line.first(LONGEST_SENTENCE);
            Matcher rests = RESTS.matcher(text.plain(first));
            if (!rests.matches()) continue;
            List<Found<Citation>> named = citations.in(first);
            found.addAll(named);
            if (named.isEmpty() && rests.group(1).equals("can cu"))
                wholeOf(bare(first, rests.end(1))).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found<Citation>> wholeOf(Span words) {
        return words.length() == 0 ? Optional.empty() : Optional.of(citations.whole(words));
    }

    private void read(Span sentence, Optional<LocalDate> issuedOn) {
        String plain = text.plain(sentence);
        Matcher rests = RESTS.matcher(plain);
        if (rests.matches() && rests.group(1).equals("can cu")) return;
        Matcher self = ITSELF.matcher(plain);
        int itself = self.find() ? self.end() : -1;
        boolean speaks = itself >= 0 || BEGINS_WITH_VERB.matcher(plain).lookingAt();
        if (speaks) act(Effect.REPLACES, REPLACES, sentence, plain);
        if (speaks) act(Effect.ENDS, ENDS, sentence, plain);
        act(Effect.AMENDS, AMENDS, sentence, plain);
        readEnded(sentence, plain);
        if (itself >= 0) readDays(sentence, plain, issuedOn);
    }

    private void act(Effect effect, Pattern verb, Span sentence, String plain) {
        Matcher verbs = verb.matcher(plain);
        if (!verbs.find()) return;
        Span behind = new Span(sentence.start() + verbs.end(), sentence.end());
        List<Found<Citation>> named = citations.in(behind);
        boolean list = named.isEmpty() && plain.endsWith(":");
        add(effect, list ? listed(sentence.end()) : named);
    }

    /// "Quy định số … hết hiệu lực": what stands before the verb.
    private void readEnded(Span sentence, String plain) {
        Matcher ended = ENDED.matcher(plain);
        if (ended.find()) add(Effect.ENDS, citations.in(new Span(sentence.start(), sentence.start() + ended.start())));
    }

    private void readDays(Span sentence, String plain, Optional<LocalDate> issuedOn) {
        Matcher holds = HOLDS.matcher(plain);
        if (!holds.find() || from.isPresent()) return;
        Span behind = sentence.from(holds.end());
        Matcher to = UNTIL.matcher(text.plain(behind));
        boolean ends = to.find();
        Span first = ends ? behind.first(to.start()) : behind.first(DATE_WITHIN);
        if (ends)
            until = days.in(behind.from(to.end()).first(DATE_WITHIN)).stream().findFirst();
        from = days.in(first.first(DATE_WITHIN)).stream().findFirst();
        if (from.isEmpty() && FROM_SIGNING.matcher(text.plain(first)).lookingAt())
            from = issuedOn.map(day -> text.found(day, sentence));
    }

    private List<Found<Citation>> listed(int after) {
        List<Found<Citation>> found = new ArrayList<>();
        int at = after;
        for (int lines = 0; lines < MOST_LISTED && at + 1 < text.plain().length(); lines++) {
            int end = text.plain().indexOf('\n', at + 1);
            Span line = new Span(at + 1, end < 0 ? text.plain().length() : end).first(LONGEST_SENTENCE);
            List<Found<Citation>> named = LISTED.matcher(text.plain(line)).matches() ? citations.in(line) : List.of();
            if (named.isEmpty()) break;
            found.add(named.getFirst());
            at = end < 0 ? text.plain().length() : end;
        }
        return found;
    }

    private void add(Effect effect, List<Found<Citation>> documents) {
        for (Found<Citation> document : documents)
            if (told.add(effect
                    + document.value().symbol().orElse("")
                    + document.value().issuedOn()))
                changes.add(document.map(citation -> new Recognised.Change(effect, citation)));
    }

    /// Up to the ends of the line or of the sentence, and never longer than a sentence is.
    private Span sentence(int at) {
        String plain = text.plain();
        int start = at;
        while (start > 0 && at - start < LONGEST_SENTENCE && !endsAt(start - 1)) start--;
        int end = at;
        while (end < plain.length() && end - at < LONGEST_SENTENCE && !endsAt(end)) end++;
        return text.stripped(new Span(start, end));
    }

    private boolean endsAt(int at) {
        String plain = text.plain();
        if (plain.charAt(at) == '\n') return true;
        boolean stop = plain.charAt(at) == '.' && at + 1 < plain.length() && plain.charAt(at + 1) == ' ';
        return stop && at > 2 && Character.isLetter(plain.charAt(at - 1)) && Character.isLetter(plain.charAt(at - 2));
    }

    private Span bare(Span line, int skipped) {
        Span rest = text.stripped(line.from(skipped));
        int start = rest.start();
        int end = rest.end();
        while (start < end && ": ".indexOf(text.plain().charAt(start)) >= 0) start++;
        while (end > start && ";.,:".indexOf(text.plain().charAt(end - 1)) >= 0) end--;
        return text.stripped(new Span(start, end));
    }
}
