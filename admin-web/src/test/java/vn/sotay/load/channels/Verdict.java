package vn.sotay.load.channels;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.sotay.platform.Database;

/// What became of the conversations on one platform.
///
/// @param lost      answers that never came
/// @param odd       answers that nobody asked for
/// @param disorder  people who got answers in another order
/// @param repeats   messages that came once more
/// @param excused   of these, the ones whose earlier copy the platform had taken without our being told
/// @param doubled   accounts with an effect more or less than one of each
/// @param beyond    calls over the platform's rate
record Verdict(
        String platform,
        int people,
        int lost,
        int odd,
        int disorder,
        int repeats,
        int excused,
        long doubled,
        int beyond) {
    /// @param unanswered whether our side was never told that this message was taken
    static Verdict of(String platform, Crowd crowd, Predicate<String> unanswered, Database database, int beyond) {
        int people = 0;
        int lost = 0;
        int odd = 0;
        int disorder = 0;
        int repeats = 0;
        int excused = 0;
        for (Talk talk : crowd.talks()) {
            people++;
            lost += talk.lost();
            odd += talk.odd();
            if (!talk.isInOrder()) disorder++;
            for (List<Talk.Arrived> same : talk.copies()) {
                repeats += same.size() - 1;
                excused += (int) same.subList(0, same.size() - 1).stream()
                        .filter(copy -> unanswered.test(copy.id()))
                        .count();
            }
        }
        return new Verdict(
                platform, people, lost, odd, disorder, repeats, excused, doubled(database, platform), beyond);
    }

    /// One link, one consent and one made-up member for each, three updates done and five replies sent.
    private static long doubled(Database database, String platform) {
        return database.number("""
                with people as (select distinct account from inbox where channel = '%1$s'),
                replies as (select account, count(*) as all_of_them, count(*) filter (where state = 'sent') as sent
                    from outbox where channel = '%1$s' group by 1),
                links as (select a.id as account, count(distinct a.member) as members, count(*) as consents
                    from channel_account a join consent_ledger l on l.member = a.member
                    where a.channel = '%1$s' group by 1)
                select count(*) from people left join replies using (account) left join links using (account)
                where (all_of_them, sent, members, consents) is distinct from (5, 5, 1, 1)""".formatted(platform));
    }

    boolean isFlawless() {
        return lost + odd + disorder + (repeats - excused) + doubled + beyond == 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-8s %6d conversations: lost %d, not asked for %d, out of order %d, double effects %d, sent again %d"
                        + " (%d of them after a lost answer), calls beyond the rate %d",
                platform,
                people,
                lost,
                odd,
                disorder,
                doubled,
                repeats,
                excused,
                beyond);
    }
}
