package vn.sotay.publishing.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.outbox.Reach;
import vn.sotay.enrolment.preference.LinkedAccount;

/// Which way a notice takes to one person: the account they prefer, another one on a domestic channel, one
/// abroad; then a template that costs money; then it waits for a word from them; then paper.
public sealed interface Route {
    /// @param account in {@link Receiver#accounts}; empty for a phone number
    record By(ChannelAccount to, Optional<Long> account) implements Route {}

    /// Told the moment the person writes.
    record Waits(Unreached why) implements Route {}

    /// Not by chat.
    record OnPaper(Unreached why) implements Route {}

    /// What may be sent on an account now.
    interface Reaches {
        Reach of(LinkedAccount account, Instant now);
    }

    /// What chooses.
    record Rule(Reaches reaches, DomesticChannels domestic) {}

    static Route of(Receiver receiver, Rule rule, Instant now) {
        List<LinkedAccount> left = receiver.accounts().stream()
                .filter(account -> !receiver.tried().contains(account.number()))
                .filter(LinkedAccount::isReachable)
                .sorted(byTaste(rule.domestic()))
                .toList();
        return first(left, Reach.OPEN, rule, now)
                .or(() -> receiver.paid() ? first(left, Reach.BY_TEMPLATE, rule, now) : Optional.empty())
                .<Route>map(account -> new By(account.account(), Optional.of(account.number())))
                .or(() -> byPhone(receiver))
                .orElseGet(() -> notNow(receiver));
    }

    private static Optional<LinkedAccount> first(List<LinkedAccount> left, Reach reach, Rule rule, Instant now) {
        return left.stream()
                .filter(account -> rule.reaches().of(account, now) == reach)
                .findFirst();
    }

    /// Number 0 among those tried stands for the phone.
    private static Optional<Route> byPhone(Receiver receiver) {
        return receiver.byPhone()
                .filter(phone -> receiver.paid() && !receiver.tried().contains(0L))
                .map(phone -> new By(phone, Optional.empty()));
    }

    private static Route notNow(Receiver receiver) {
        if (receiver.accounts().isEmpty()) return new OnPaper(Unreached.NOT_LINKED);
        Unreached why = receiver.last().orElseGet(() -> whyNone(receiver.accounts()));
        return why.endsWithContact() ? new Waits(why) : new OnPaper(why);
    }

    private static Unreached whyNone(List<LinkedAccount> accounts) {
        return accounts.stream()
                .flatMap(account -> account.contact().unreachable().stream())
                .map(end -> Unreached.of(end.why()))
                .findFirst()
                .filter(why -> accounts.stream().noneMatch(LinkedAccount::isReachable))
                .orElse(Unreached.SILENT);
    }

    private static Comparator<LinkedAccount> byTaste(DomesticChannels domestic) {
        return Comparator.<LinkedAccount, Boolean>comparing(LinkedAccount::preferred)
                .thenComparing(account -> domestic.include(account.account().channel()))
                .thenComparing(account -> account.contact().lastHeard().orElse(Instant.MIN))
                .thenComparing(Comparator.comparingLong(LinkedAccount::number).reversed())
                .reversed();
    }
}
