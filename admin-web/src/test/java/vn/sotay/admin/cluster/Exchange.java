package vn.sotay.admin.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.platform.Database;
import vn.sotay.platform.FakePlatform;

/// The exchange that every account has in these tests: four updates, six replies, one link. Each update is
/// understood only at the place that the one before it led to.
final class Exchange {
    static final List<String> UPDATES = List.of("Xin chào", "1", "DEMO", "menu");
    static final List<String> REPLIES = List.of(
            "Kính chào đồng chí!",
            "Trước khi bắt đầu",
            "Cảm ơn đồng chí. Mời đồng chí gửi mã",
            "Chào đồng chí ",
            "Đồng chí cần việc gì?",
            "Đồng chí cần việc gì?");

    private Exchange() {}

    static String id(String account, int nth) {
        return account + "-" + nth;
    }

    /// What the accounts with this prefix left in the database is the effect of each update exactly once.
    static void assertEffectsOnce(Database database, String prefix, int accounts) {
        String ours = " account like '" + prefix + "%'";
        assertThat(database.column(
                        "select state || ' ' || count(*) || ' ' || count(distinct external_id) from inbox where" + ours
                                + " group by state"))
                .containsExactly("done " + UPDATES.size() * accounts + " " + UPDATES.size() * accounts);
        assertThat(database.column("select state || ' ' || count(*) from outbox where" + ours + " group by state"))
                .containsExactly("sent " + REPLIES.size() * accounts);
        assertReplies(database, ours, accounts);
        assertLinks(database, prefix, accounts);
        assertPlaces(database, ours, accounts);
    }

    private static void assertReplies(Database database, String ours, int accounts) {
        List<String> replies = database.column(
                "select string_agg(content::jsonb->'reply'->>'text', '\f' order by id) from outbox where" + ours
                        + " group by account");
        assertThat(replies).hasSize(accounts).allSatisfy(exchange -> assertInOrder(List.of(exchange.split("\f"))));
    }

    private static void assertInOrder(List<String> texts) {
        assertThat(texts).hasSameSizeAs(REPLIES);
        for (int i = 0; i < texts.size(); i++) assertThat(texts.get(i)).startsWith(REPLIES.get(i));
    }

    private static void assertLinks(Database database, String prefix, int accounts) {
        String ours = "from channel_account a join member m on m.id = a.member and m.file_number like 'DEMO %'"
                + " join consent_ledger l on l.member = m.id where a.id like '" + prefix + "%'";
        assertThat(database.column(
                        "select count(*) || ' ' || count(distinct a.id) || ' ' || count(distinct m.id) " + ours))
                .containsExactly(accounts + " " + accounts + " " + accounts);
        assertThat(database.number("select count(*) from member m where file_number like 'DEMO %'"
                        + " and not exists (select 1 from channel_account a where a.member = m.id)"))
                .as("made-up members that nobody is linked to")
                .isZero();
    }

    private static void assertPlaces(Database database, String ours, int accounts) {
        assertThat(database.column("select count(*) || ' ' || count(distinct account) || ' ' || count(distinct content)"
                        + " || ' ' || bool_or(jsonb_exists(content::jsonb, 'dialog')) from place where" + ours))
                .as("places, accounts, different ones, any inside a dialog")
                .containsExactly(accounts + " " + accounts + " 1 false");
    }

    /// Every reply was accepted, and the first acceptances of an account are in order.
    ///
    /// @return how many acceptances were repeats
    static int assertAcceptedInOrder(Database database, String prefix, List<FakePlatform.Accepted> accepted) {
        Map<String, List<Long>> sent = database
                .column(
                        "select account || ' ' || string_agg(id::text, ' ' order by id) from outbox where account like '"
                                + prefix + "%' group by account")
                .stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        words -> words[0],
                        words -> Stream.of(words).skip(1).map(Long::valueOf).toList()));
        Map<String, List<Long>> first = firstOf(prefix, accepted);
        assertThat(first).containsExactlyInAnyOrderEntriesOf(sent);
        long distinct = first.values().stream().mapToLong(List::size).sum();
        long all = accepted.stream()
                .filter(one -> one.account().startsWith(prefix))
                .count();
        return (int) (all - distinct);
    }

    private static Map<String, List<Long>> firstOf(String prefix, List<FakePlatform.Accepted> accepted) {
        Set<Long> seen = new HashSet<>();
        return accepted.stream()
                .filter(one -> one.account().startsWith(prefix) && seen.add(one.delivery()))
                .collect(Collectors.groupingBy(
                        FakePlatform.Accepted::account,
                        Collectors.mapping(FakePlatform.Accepted::delivery, Collectors.toList())));
    }
}
