package vn.sotay.documents.recognition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Recognised;

/// Reads the close of a document: in whose name it is signed, by whom, and who receives it.
final class CloseReading {
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:t ?/ ?m|t\\.? ?m|k ?/ ?t|k\\.? ?t|t ?/ ?l|t\\.? ?l|t\\.?u\\.?q)\\b[ .]*\\S.{1,80}");
    private static final Pattern POST = Pattern.compile(
            "(?:q\\. ?)?(?:pho )?(?:tong bi thu|bi thu|chu tich|chu nhiem"
                    + "|truong (?:ban|phong|doan)|chanh van phong|vien truong|giam doc|tong giam doc|cuc truong|chi cuc truong"
                    + "|vu truong|thu tuong|bo truong|thu truong|thuong truc|uy vien|hieu truong|thu ky|chu tri|chu toa)\\b.{0,60}");
    private static final Pattern POST_AT_THE_END =
            Pattern.compile(".*?[.,;:)/] (" + AUTHORITY.pattern() + "|" + POST.pattern() + ")");
    private static final Pattern NAME =
            Pattern.compile("(?:\\(?\\p{L}{2} [Kk]\\p{L}\\)? ?:? ?)?((?:[\\p{L}]{1,4}\\. ?)*"
                    + "\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,5})|.*[.,;] (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,5})");
    private static final int NAME_WITHIN = 14;
    private static final int LONGEST = 200;
    private static final int MOST_RECIPIENTS = 60;

    private final PrintedText text;

    CloseReading(PrintedText text) {
        this.text = text;
    }

    Optional<Found<Recognised.Signer>> signer(List<Span> close) {
        List<Span> spans = parted(close);
        for (int i = 0; i < spans.size(); i++) {
            if (!isAuthority(spans.get(i)) && !isPost(spans.get(i))) continue;
            Optional<Found<Recognised.Signer>> signer = from(spans.subList(i, Math.min(spans.size(), i + NAME_WITHIN)));
            if (signer.isPresent()) return signer;
        }
        return Optional.empty();
    }

    /// @param signer whose name, on the same line, is no recipient
    List<Found<String>> recipients(List<Span> close, Optional<Found<Recognised.Signer>> signer) {
        int name = signer.map(Found::start).orElse(-1);
        List<Span> spans = parted(close).stream()
                .map(span -> span.start() < name && name < span.end() ? new Span(span.start(), name) : span)
                .toList();
        return listAfter(spans, "noi nhan");
    }

    List<Found<String>> addressees(List<Span> firstLines) {
        return listAfter(firstLines, "kinh gui");
    }

    private Optional<Found<Recognised.Signer>> from(List<Span> spans) {
        Optional<String> authority =
                Optional.of(spans.getFirst()).filter(this::isAuthority).map(text::text);
        Optional<String> post = Optional.empty();
        for (Span span : spans) {
            if (isPost(span)) post = Optional.of(NameCase.inASentence(text.text(span)));
            Optional<Span> name = isAuthority(span) || isPost(span) ? Optional.empty() : name(span);
            if (name.isPresent() && (post.isPresent() || authority.isPresent()))
                return Optional.of(text.found(
                        new Recognised.Signer(personal(text.text(name.get())), authority, post.orElse("")),
                        name.get()));
        }
        return Optional.empty();
    }

    private static String personal(String name) {
        return PrintedText.isCapitals(name) ? capitalised(name) : name;
    }

    private static String capitalised(String name) {
        StringBuilder written = new StringBuilder();
        for (String word : name.split(" ", -1))
            written.append(written.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        return written.toString();
    }

    private Optional<Span> name(Span span) {
        if (span.length() > LONGEST) return Optional.empty();
        Matcher name = NAME.matcher(text.text(span));
        if (!name.matches()) return Optional.empty();
        int group = name.group(1) != null ? 1 : 2;
        Span found = new Span(span.start() + name.start(group), span.start() + name.end(group));
        return text.plain(found).matches("(?:luu|noi nhan|da ky|cac|ban|van phong|uy ban|chi bo|dang uy|xac nhan)\\b.*")
                ? Optional.empty()
                : Optional.of(found);
    }

    private boolean isAuthority(Span span) {
        return span.length() <= LONGEST
                && text.isCapitals(span)
                && AUTHORITY.matcher(text.plain(span)).matches();
    }

    private boolean isPost(Span span) {
        return span.length() <= LONGEST
                && text.isCapitals(span)
                && POST.matcher(text.plain(span)).matches();
    }

    /// Cut where a post in capitals stands behind a recipient.
    private List<Span> parted(List<Span> close) {
        List<Span> parted = new ArrayList<>();
        for (Span span : close) {
            Matcher both = POST_AT_THE_END.matcher(text.plain(span.first(LONGEST)));
            boolean behind = span.length() <= LONGEST && both.matches() && text.isCapitals(span.from(both.start(1)));
            if (behind) parted.add(text.stripped(new Span(span.start(), span.start() + both.start(1))));
            parted.add(behind ? span.from(both.start(1)) : span);
        }
        return parted;
    }

    private List<Found<String>> listAfter(List<Span> spans, String word) {
        List<Found<String>> items = new ArrayList<>();
        boolean within = false;
        for (Span span : spans) {
            String plain = text.plain(span.first(LONGEST));
            if (!within && plain.startsWith(word)) {
                within = true;
                item(text.stripped(span.from(word.length()))).ifPresent(items::add);
            } else if (within && plain.matches("[-–—+•*·].+") && items.size() < MOST_RECIPIENTS) {
                item(span).ifPresent(items::add);
            } else if (within && word.equals("kinh gui")) {
                break;
            }
        }
        return items;
    }

    private Optional<Found<String>> item(Span span) {
        String printed = text.text(span);
        int start = 0;
        int end = printed.length();
        while (start < end && "-–—+•*·: ".indexOf(printed.charAt(start)) >= 0) start++;
        while (end > start && " ;,.".indexOf(printed.charAt(end - 1)) >= 0) end--;
        Span bare = new Span(span.start() + start, span.start() + end);
        return bare.length() < 2 ? Optional.empty() : Optional.of(text.found(bare));
    }
}
