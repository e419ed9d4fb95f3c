package vn.sotay.admin.pages.members;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sotay.admin.storage.members.MemberFilter;
import vn.sotay.admin.storage.members.PageMark;
import vn.sotay.admin.storage.members.SearchText;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

/// The list's filters as they stand in its address. What cannot be read counts as not given.
///
/// @param unit     the caller's own if empty
/// @param only     "yes" for the unit alone, without those below
/// @param status   a status; "ALL" for whatever status; whoever is a member now if empty
/// @param linked   "yes" or "no"
/// @param stay     "temporary" or "home"
/// @param born     a year, or from one to another: "1960-1975"
/// @param at       where the page begins, as {@link PageMark} writes it
record Filters(
        Optional<UnitId> unit,
        @Nullable String only,
        @Nullable String q,
        @Nullable String status,
        @Nullable String standing,
        @Nullable String post,
        @Nullable String gender,
        @Nullable String linked,
        @Nullable String stay,
        @Nullable String born,
        @Nullable String at) {
    static final String PATH = "/admin/members";

    private static final String ALL = "ALL";
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:\\h*[-–]\\h*([0-9]{4}))?");

    MemberFilter in(UnitId scope, SearchText search) {
        boolean below = !"yes".equals(only);
        return new MemberFilter(scope, below, search, traits(), life());
    }

    private MemberFilter.Traits traits() {
        return new MemberFilter.Traits(
                one(Standing.class, standing),
                one(PartyPost.class, post),
                one(Gender.class, gender),
                choice(linked, "yes", "no"),
                choice(stay, "temporary", "home"));
    }

    private MemberFilter.Life life() {
        Matcher years = YEARS.matcher(text(born));
        boolean given = years.matches();
        Optional<Integer> from = given ? Optional.of(Integer.valueOf(years.group(1))) : Optional.empty();
        Optional<Integer> to = given && years.group(2) != null ? Optional.of(Integer.valueOf(years.group(2))) : from;
        return new MemberFilter.Life(statuses(), from, to);
    }

    private Set<MemberStatus> statuses() {
        if (ALL.equals(status)) return Set.of();
        return one(MemberStatus.class, status).map(Set::of).orElse(MemberFilter.Life.CURRENT);
    }

    /// Whether what was typed for the year of birth is neither a year nor two.
    public boolean isBornUnclear() {
        return !text(born).isEmpty() && !YEARS.matcher(text(born)).matches();
    }

    /// Whether anything besides unit and words narrows the list.
    public boolean isNarrowed() {
        return Stream.of(only, status, standing, post, gender, linked, stay, born)
                .anyMatch(given -> !text(given).isEmpty());
    }

    public boolean isSearched() {
        return !text(q).isEmpty();
    }

    SearchText.Reading search() {
        return SearchText.read(text(q));
    }

    Optional<PageMark> mark() {
        return PageMark.read(text(at));
    }

    /// What was given, but for the words looked for and the place in the list: a trail that cannot be changed
    /// must not keep a person's name.
    Map<String, String> withoutWords() {
        Map<String, String> given = given();
        given.remove("at");
        given.replace("q", "…");
        return given;
    }

    String path(String page, String place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
        Map<String, String> given = given();
        given.put("at", place);
        given.values().removeIf(String::isEmpty);
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }

    private Map<String, String> given() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("unit", unit.map(UnitId::value).orElse(""));
        all.put("only", text(only));
        all.put("q", text(q));
        all.put("status", text(status));
        all.put("standing", text(standing));
        all.put("post", text(post));
        all.put("gender", text(gender));
        all.put("linked", text(linked));
        all.put("stay", text(stay));
        all.put("born", text(born));
        all.put("at", text(at));
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static Optional<Boolean> choice(@Nullable String given, String yes, String no) {
        if (yes.equals(given)) return Optional.of(true);
        return no.equals(given) ? Optional.of(false) : Optional.empty();
    }

    private static <T extends Enum<T>> Optional<T> one(Class<T> type, @Nullable String given) {
        return Stream.of(Objects.requireNonNull(type.getEnumConstants()))
                .filter(constant -> constant.name().equals(given))
                .findFirst();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
