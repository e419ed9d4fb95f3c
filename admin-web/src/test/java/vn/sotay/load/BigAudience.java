package vn.sotay.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.publishing.Audiences;
import vn.sotay.admin.storage.publishing.Ledger;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.admin.storage.publishing.PublishingRules;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.PublicationId;

/// Publishes to everybody of the made-up province and prints how long writing all receivers takes, and how long
/// others who change members meanwhile have to wait.
final class BigAudience {
    private static final UnitId PROVINCE = new UnitId("tinh");

    private final JdbcClient jdbc;
    private final Publications publications;
    private final Audiences audiences;
    private final PublishingRules rules;
    private final Ledger ledger;
    private final SignedIn officer;

    BigAudience(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        publications = context.getBean(Publications.class);
        audiences = context.getBean(Audiences.class);
        rules = context.getBean(PublishingRules.class);
        ledger = context.getBean(Ledger.class);
        long account = jdbc.sql("select id from web_account where login = 'canbo'")
                .query(Long.class)
                .single();
        officer = new SignedIn(
                new AccountId(account), "Cán bộ", Role.OFFICER, Optional.of(PROVINCE), Optional.empty(), "127.0.0.1");
    }

    void measure() throws InterruptedException {
        PublicationId id = draft();
        long counting = System.nanoTime();
        long size = audiences
                .count(new Audiences.Asked(Audience.allOf(PROVINCE), PROVINCE, false))
                .size();
        said("audience counted, %,d".formatted(size), counting);
        AtomicBoolean done = new AtomicBoolean();
        List<Double> waits = Collections.synchronizedList(new ArrayList<>());
        Thread others = Thread.ofPlatform().start(() -> changeMembers(done, waits));
        long began = System.nanoTime();
        Publications.Outcome outcome = publications.confirm(id, size, rules.of(PROVINCE), officer);
        said("receivers written, " + outcome.getClass().getSimpleName(), began);
        done.set(true);
        others.join();
        Collections.sort(waits);
        System.out.printf(
                Locale.ROOT,
                "others meanwhile                   %d changes, median %.0f ms, slowest %.0f ms%n",
                waits.size(),
                waits.get(waits.size() / 2),
                waits.getLast());
        long adding = System.nanoTime();
        long all = ledger.totals(id).all();
        said("ledger of %,d".formatted(all), adding);
        publications.stop(id, officer);
        remove(id);
    }

    private void changeMembers(AtomicBoolean done, List<Double> waits) {
        for (long member = 1; !done.get(); member++) {
            long began = System.nanoTime();
            jdbc.sql("update member set phone = '0912345678' where id = ?")
                    .param(member)
                    .update();
            waits.add((System.nanoTime() - began) / 1e6);
        }
    }

    private PublicationId draft() {
        jdbc.sql("update publishing_mode set live = true").update();
        Notice notice = new Notice("Nghị quyết thử", "", List.of("Một ý chính."), false, Map.of(), Optional.empty());
        return publications.draft(
                new Publications.Draft(
                        UUID.randomUUID(),
                        new Publication.Content(PROVINCE, "", Optional.empty(), notice, Audience.allOf(PROVINCE)),
                        new Publication.Terms(false, false, Optional.empty(), new PublishingRules.Reminding(3, 0))),
                officer);
    }

    private void remove(PublicationId id) {
        jdbc.sql("delete from publication_receiver where publication = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from publication where id = ?").param(id.value()).update();
    }

    private static void said(String what, long began) {
        System.out.printf(Locale.ROOT, "%-34s %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }
}
