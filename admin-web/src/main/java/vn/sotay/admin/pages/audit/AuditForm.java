package vn.sotay.admin.pages.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.storage.audit.AuditFilter;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// What the list is asked for, as it stands in its address. What cannot be read is as if it were not there.
///
/// @param who     words of an account's name
/// @param kind    of subject
/// @param unit    read only what belongs to this unit and below
/// @param member  one member as the subject
/// @param account one account as the subject
record AuditForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable String action,
        @Nullable String who,
        @Nullable String kind,
        Optional<UnitId> unit,
        Optional<MemberId> member,
        Optional<AccountId> account) {
    static final Set<String> KINDS = Set.of("unit", "member", "account", "roster", "document", "table", "installation");

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 30;

    /// A month of everything; all that is kept where one subject is asked for.
    LocalDate firstDay(Instant now) {
        return day(from)
                .orElseGet(() -> about().flatMap(AuditFilter.About::id).isPresent()
                        ? FIRST
                        : VietnamTime.day(now).minusDays(DAYS));
    }

    LocalDate lastDay(Instant now) {
        return day(until).orElseGet(() -> VietnamTime.day(now));
    }

    Optional<AuditAction> chosenAction() {
        return Arrays.stream(AuditAction.values())
                .filter(one -> one.name().equals(action))
                .findFirst();
    }

    String words() {
        return who == null ? "" : who.strip();
    }

    String chosenKind() {
        return kind != null && KINDS.contains(kind) ? kind : "";
    }

    AuditFilter filter(SignedIn caller, Instant now) {
        AuditFilter.Span span = new AuditFilter.Span(
                VietnamTime.start(firstDay(now)), VietnamTime.start(lastDay(now).plusDays(1)));
        Optional<AuditFilter.Who> named = Optional.of(words())
                .filter(words -> !words.isEmpty())
                .map(words -> new AuditFilter.Who(words, caller.may(Permission.SEE_MEMBERS)));
        return new AuditFilter(unit.or(caller::unit), span, chosenAction(), named, about());
    }

    private Optional<AuditFilter.About> about() {
        if (member.isPresent())
            return Optional.of(about("member", Long.toString(member.get().value())));
        if (account.isPresent())
            return Optional.of(about("account", account.get().toString()));
        return Optional.of(chosenKind())
                .filter(one -> !one.isEmpty())
                .map(one -> new AuditFilter.About(one, Optional.empty()));
    }

    private static AuditFilter.About about(String kind, String id) {
        return new AuditFilter.About(kind, Optional.of(id));
    }

    /// The same question at another address, with more asked.
    ///
    /// @param more name, value, name, value, …
    String at(String path, String... more) {
        Map<String, String> all = new LinkedHashMap<>();
        add(all, "from", Optional.ofNullable(from));
        add(all, "until", Optional.ofNullable(until));
        add(all, "action", chosenAction());
        add(all, "who", Optional.of(words()));
        add(all, "kind", Optional.of(chosenKind()));
        add(all, "unit", unit);
        add(all, "member", member.map(MemberId::value));
        add(all, "account", account);
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }

    private static void add(Map<String, String> all, String name, Optional<?> value) {
        value.map(Object::toString).filter(text -> !text.isBlank()).ifPresent(text -> all.put(name, text));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return Optional.of(day).filter(one -> one.getYear() >= FIRST.getYear() && one.getYear() < 3000);
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
