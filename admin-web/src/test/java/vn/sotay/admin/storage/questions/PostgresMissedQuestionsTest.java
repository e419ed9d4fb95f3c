package vn.sotay.admin.storage.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

class PostgresMissedQuestionsTest {
    private static final Instant JUNE = Instant.parse("2026-06-01T20:00:00Z");
    private static final UnitId PROVINCE = new UnitId("tinh");
    private static final UnitId COMMUNE = new UnitId("xa");
    private static final UnitId BRANCH = new UnitId("thon");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final PostgresMissedQuestions questions = new PostgresMissedQuestions(database.jdbc());

    @BeforeEach
    void units() {
        PostgresUnits units = new PostgresUnits(database.jdbc());
        units.save(new Unit(PROVINCE, Optional.empty(), UnitKind.COMMITTEE, "Tỉnh", "Tỉnh ủy"));
        units.save(new Unit(COMMUNE, Optional.of(PROVINCE), UnitKind.COMMITTEE, "Xã", "Đảng ủy xã"));
        units.save(new Unit(BRANCH, Optional.of(COMMUNE), UnitKind.BRANCH, "Chi bộ thôn", "Chi bộ thôn"));
        database.jdbc().sql("delete from unanswered_question").update();
    }

    @Test
    void theSameWordsOfACommitteeAreCountedTogether() {
        questions.add(asked("Huy hiệu 30 năm tuổi đảng?", JUNE));
        questions.add(asked("huy hieu 30 nam tuoi dang", JUNE.plusSeconds(90_000)));

        assertThat(rows()).containsExactly("xa|Huy hiệu 30 năm tuổi đảng?|2|2026-06-02|2026-06-03|OPEN");
    }

    @Test
    void nothingFinerThanACommitteeIsKept() {
        questions.add(asked("phụ cấp bí thư chi bộ", JUNE));

        assertThat(database.column("select unit from unanswered_question")).containsExactly("xa");
    }

    @Test
    void whatWasAnsweredIsOpenAgainAndWhatWasDismissedIsNot() {
        questions.add(asked("câu một", JUNE));
        questions.add(asked("câu hai", JUNE));
        database.jdbc()
                .sql(
                        "update unanswered_question set state = case key when 'cau mot' then 'ANSWERED' else 'DISMISSED' end")
                .update();

        questions.add(asked("câu một", JUNE));
        questions.add(asked("câu hai", JUNE));

        assertThat(database.column("select key || ' ' || state from unanswered_question order by key"))
                .containsExactly("cau hai DISMISSED", "cau mot OPEN");
    }

    @Test
    void whatIsOldIsForgottenSoonerWhenItWasAskedOnce() {
        questions.add(asked("hỏi một lần", JUNE));
        questions.add(asked("hỏi hai lần", JUNE));
        questions.add(asked("hỏi hai lần", JUNE));
        Instant later = Instant.parse("2026-09-15T00:00:00Z");

        assertThat(questions.forgetAskedOnce(later)).isEqualTo(1);
        assertThat(database.column("select words from unanswered_question")).containsExactly("hỏi hai lần");
        assertThat(questions.forget(JUNE)).isZero();
        assertThat(questions.forget(later)).isEqualTo(1);
    }

    private static MissedQuestion asked(String words, Instant at) {
        return new MissedQuestion(words, MissedQuestion.Why.NOTHING_FOUND, List.of(BRANCH, COMMUNE, PROVINCE), at);
    }

    private static List<String> rows() {
        return database.column("""
                select unit || '|' || words || '|' || times || '|' || first_asked || '|' || last_asked || '|' || state
                from unanswered_question order by id""");
    }
}
