package vn.sotay.admin.storage.questions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.documents.lookup.MissedQuestions;
import vn.sotay.language.VietnamTime;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.UnitId;

/// Counts what was asked in vain, at the nearest committee above whoever asked. Days are kept, no times.
public final class PostgresMissedQuestions implements MissedQuestions {
    /// What one person asked once says nothing about what is missing.
    public static final Duration ASKED_ONCE = Duration.ofDays(90);

    public static final Duration ASKED_OFTEN = Duration.ofDays(365);

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    public PostgresMissedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was dismissed stays so; what was answered is open again, for the answer is not found.
    @Override
    public void add(MissedQuestion question) {
        LocalDate day = VietnamTime.day(question.at());
        jdbc.sql("""
                        insert into unanswered_question (unit, key, words, why, first_asked, last_asked)
                        select u.id, ?, ?, ?, ?, ? from unnest(?) with ordinality as within (id, place)
                            join unit u on u.id = within.id
                        where u.kind = 'COMMITTEE' order by within.place limit 1
                        on conflict (unit, key) do update set times = unanswered_question.times + 1,
                            last_asked = excluded.last_asked, why = excluded.why,
                            state = case unanswered_question.state when 'DISMISSED' then 'DISMISSED' else 'OPEN' end""")
                .params(
                        VietnameseText.folded(question.words()),
                        question.words(),
                        question.why().name(),
                        day,
                        day)
                .param(question.within().stream().map(UnitId::value).toArray(String[]::new))
                .update();
    }

    public int forgetAskedOnce(Instant before) {
        return forget("times = 1 and last_asked < ?", before);
    }

    public int forget(Instant before) {
        return forget("last_asked < ?", before);
    }

    private int forget(String which, Instant before) {
        return jdbc.sql("delete from unanswered_question where id in (select id from unanswered_question where " + which
                        + " limit ?)")
                .params(VietnamTime.day(before), AT_ONCE)
                .update();
    }
}
