package vn.sotay.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Undoable;
import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;

/// {@link Enrolments} in memory.
public final class InMemoryEnrolments implements Enrolments, Undoable {
    private final InMemoryMembers members;
    private final Map<String, Issued> codes = new HashMap<>();
    private final Map<ChannelAccount, Link> links = new LinkedHashMap<>();
    private long numbers;
    private final List<Guess> guesses = new ArrayList<>();
    private final List<Ledger> ledger = new ArrayList<>();

    private record Issued(MemberId member, Instant expires) {}

    private record Link(MemberId member, Consent consent, long number, boolean preferred) {}

    /// A link as its member sees it.
    public record Linked(ChannelAccount account, long number, boolean preferred) {}

    /// What was agreed to, and when it was withdrawn.
    public record Ledger(ChannelAccount account, MemberId member, Consent consent, Optional<Instant> withdrawnAt) {}

    private record Guess(ChannelAccount account, Instant at) {}

    public InMemoryEnrolments(InMemoryMembers members) {
        this.members = members;
    }

    @Override
    public synchronized void issue(EnrolmentCode code, MemberId member, Instant expires) {
        codes.values().removeIf(earlier -> earlier.member.equals(member));
        codes.put(digest(code), new Issued(member, expires));
    }

    @Override
    public synchronized void issue(Map<MemberId, EnrolmentCode> all, Instant expires) {
        all.forEach((member, code) -> issue(code, member, expires));
    }

    @Override
    public synchronized int withdraw(Collection<MemberId> whose, Instant now) {
        List<Issued> ended = codes.values().stream()
                .filter(issued -> whose.contains(issued.member))
                .toList();
        codes.values().removeAll(ended);
        return (int)
                ended.stream().filter(issued -> issued.expires.isAfter(now)).count();
    }

    @Override
    public synchronized Optional<Member> redeem(EnrolmentCode code, Instant now) {
        Issued issued = codes.get(digest(code));
        if (issued == null || !issued.expires.isAfter(now)) return Optional.empty();
        codes.remove(digest(code));
        return members.find(issued.member);
    }

    @Override
    public Optional<Member> withPhone(String phone) {
        List<MemberId> holders = members.withPhone(phone);
        return holders.stream()
                .filter(one -> holders.size() == 1 && members.status(one).isMember())
                .findFirst()
                .flatMap(members::find);
    }

    @Override
    public synchronized void link(ChannelAccount account, MemberId member, Consent consent) {
        Link before = links.get(account);
        links.put(
                account,
                before == null
                        ? new Link(member, consent, ++numbers, false)
                        : new Link(member, consent, before.number, before.preferred && before.member.equals(member)));
        ledger.add(new Ledger(account, member, consent, Optional.empty()));
    }

    @Override
    public synchronized void unlink(ChannelAccount account, Instant now) {
        Link ended = links.remove(account);
        if (ended == null) return;
        ledger.replaceAll(one -> one.account.equals(account) && one.consent.equals(ended.consent)
                ? new Ledger(account, one.member, one.consent, Optional.of(now))
                : one);
    }

    @Override
    public synchronized void guessed(ChannelAccount account, Instant now) {
        guesses.add(new Guess(account, now));
    }

    @Override
    public synchronized int forgetGuesses(Instant before) {
        int size = guesses.size();
        guesses.removeIf(guess -> guess.at.isBefore(before));
        return size - guesses.size();
    }

    @Override
    public synchronized Guesses guessesSince(ChannelAccount account, Instant since) {
        List<Guess> late =
                guesses.stream().filter(guess -> !guess.at.isBefore(since)).toList();
        long own = late.stream().filter(guess -> guess.account.equals(account)).count();
        return new Guesses((int) own, late.size());
    }

    /// Whom the account is linked to.
    public synchronized Optional<MemberId> linkedTo(ChannelAccount account) {
        return Optional.ofNullable(links.get(account)).map(Link::member);
    }

    public synchronized List<Linked> linkedOf(MemberId member) {
        return links.entrySet().stream()
                .filter(link -> link.getValue().member.equals(member))
                .map(link -> new Linked(link.getKey(), link.getValue().number, link.getValue().preferred))
                .toList();
    }

    /// Of the member's links this one is preferred.
    public synchronized void prefer(MemberId member, long number) {
        links.replaceAll((account, link) ->
                link.member.equals(member) ? new Link(member, link.consent, link.number, link.number == number) : link);
    }

    /// All consents of the member, the earliest first.
    public synchronized List<Ledger> ledgerOf(MemberId member) {
        return ledger.stream().filter(one -> one.member.equals(member)).toList();
    }

    /// All that is kept about codes, as text.
    synchronized String storedCodes() {
        return codes.toString();
    }

    @Override
    public synchronized Runnable remember() {
        Map<String, Issued> codesThen = Map.copyOf(codes);
        Map<ChannelAccount, Link> linksThen = new LinkedHashMap<>(links);
        List<Guess> guessesThen = List.copyOf(guesses);
        List<Ledger> ledgerThen = List.copyOf(ledger);
        return () -> {
            goBack(codesThen, linksThen, guessesThen);
            goBack(ledgerThen);
        };
    }

    private synchronized void goBack(List<Ledger> ledgerThen) {
        ledger.clear();
        ledger.addAll(ledgerThen);
    }

    private synchronized void goBack(
            Map<String, Issued> codesThen, Map<ChannelAccount, Link> linksThen, List<Guess> guessesThen) {
        codes.clear();
        codes.putAll(codesThen);
        links.clear();
        links.putAll(linksThen);
        guesses.clear();
        guesses.addAll(guessesThen);
    }

    private static String digest(EnrolmentCode code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(code.value().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
