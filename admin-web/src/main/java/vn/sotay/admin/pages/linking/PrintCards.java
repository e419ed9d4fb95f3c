package vn.sotay.admin.pages.linking;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.printing.Card;
import vn.sotay.admin.printing.CardSheet;
import vn.sotay.admin.printing.Doors;
import vn.sotay.admin.storage.linking.CodeSheets;
import vn.sotay.admin.storage.linking.LinkState;
import vn.sotay.enrolment.CodeValidity;
import vn.sotay.enrolment.EnrolmentCode;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Unit;

/// Makes new codes and the sheet that they are printed on. The codes are good once the sheet is made; what
/// failed on the way leaves the earlier codes as they were.
public final class PrintCards {
    private final CardSheet paper;
    private final Enrolments enrolments;
    private final Records records;
    private final InstantSource time;
    private final RandomGenerator random = new SecureRandom();

    /// Where it is written down that a sheet was printed.
    public record Records(CodeSheets sheets, AuditTrail trail, TransactionTemplate transactions) {}

    /// What is to be printed.
    ///
    /// @param key comes with the form: the same form prints once
    /// @param doors where the cards lead
    record Order(UUID key, Unit unit, List<LinkState> members, CodeValidity validity, Doors doors) {}

    public PrintCards(CardSheet paper, Enrolments enrolments, Records records, InstantSource time) {
        this.paper = paper;
        this.enrolments = enrolments;
        this.records = records;
        this.time = time;
    }

    sealed interface Outcome {
        record Printed(ByteArrayResource pdf) implements Outcome {}

        /// This very form was sent before.
        record PrintedBefore() implements Outcome {}
    }

    Outcome print(SignedIn caller, Order order) {
        Instant now = time.instant();
        Map<MemberId, EnrolmentCode> codes = new LinkedHashMap<>();
        order.members().forEach(one -> codes.put(one.member(), EnrolmentCode.random(random)));
        ByteArrayResource pdf = pdf(order, codes, now);
        return Objects.requireNonNull(records.transactions().execute(started -> {
            CodeSheets.Sheet sheet = new CodeSheets.Sheet(
                    order.key(),
                    order.unit().id(),
                    codes.size(),
                    order.validity().end(now));
            if (!records.sheets().add(sheet, caller.account(), now)) return new Outcome.PrintedBefore();
            enrolments.issue(codes, sheet.ends());
            records.trail().record(event(caller, order, now));
            return new Outcome.Printed(pdf);
        }));
    }

    /// Ends codes that were handed out.
    ///
    /// @return how many could still have been used
    int withdraw(SignedIn caller, AuditEvent.About about, Collection<MemberId> members) {
        return Objects.requireNonNull(records.transactions().execute(started -> {
            int ended = enrolments.withdraw(members, time.instant());
            if (ended > 0)
                records.trail()
                        .record(AuditEvent.of(caller, AuditAction.CODE_WITHDRAWN, about)
                                .with(new AuditEvent.Change(
                                        Optional.empty(), Map.of("codes", Integer.toString(ended)), Map.of())));
            return ended;
        }));
    }

    private ByteArrayResource pdf(Order order, Map<MemberId, EnrolmentCode> codes, Instant now) {
        List<Card> cards = order.members().stream()
                .map(one -> new Card(one.name(), Objects.requireNonNull(codes.get(one.member()))))
                .toList();
        return new ByteArrayResource(paper.pdf(
                cards,
                new CardSheet.Common(order.unit().name(), order.validity().lastDay(now), order.doors())));
    }

    private static AuditEvent event(SignedIn caller, Order order, Instant now) {
        AuditEvent.About about = order.members().size() == 1
                ? AuditEvent.About.member(
                        order.members().getFirst().member(), order.unit().id())
                : AuditEvent.About.unit(order.unit().id());
        Map<String, String> after = Map.of(
                "cards", Integer.toString(order.members().size()),
                "lastDay", order.validity().lastDay(now).toString());
        return AuditEvent.of(caller, AuditAction.CODES_PRINTED, about)
                .with(new AuditEvent.Change(Optional.empty(), Map.of(), after));
    }
}
