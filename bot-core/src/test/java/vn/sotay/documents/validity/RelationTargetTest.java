package vn.sotay.documents.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Relation;
import vn.sotay.documents.validity.RelationTarget.Candidate;

class RelationTargetTest {
    private static final LocalDate OLD = LocalDate.of(2019, 5, 5);
    private static final LocalDate NEW = LocalDate.of(2024, 5, 5);
    private static final String TAN_KHE = "Đảng ủy xã Tân Khê";

    private static final List<Candidate> LIBRARY = List.of(
            candidate(1, "05-NQ/ĐU", OLD, TAN_KHE),
            candidate(2, "05-NQ/ĐU", NEW, TAN_KHE),
            candidate(3, "05-NQ/ĐU", NEW, "Đảng ủy xã Hòa Trạch"),
            candidate(4, "06-NQ/ĐU", NEW, TAN_KHE));

    @Test
    void symbolAndDayNameOne() {
        assertThat(meant("Nghị quyết số 05-NQ/ĐU", "05-NQ/ĐU", Optional.of(OLD)))
                .contains(id(1));
        assertThat(meant("Nghị quyết số 05 - nq/đu", "05 - nq/đu", Optional.of(OLD)))
                .contains(id(1));
    }

    @Test
    void whereTwoBearTheSameDayTheIssuerDecides() {
        assertThat(meant("Nghị quyết số 05-NQ/ĐU", "05-NQ/ĐU", Optional.of(NEW)))
                .isEmpty();
        assertThat(meant("Nghị quyết số 05-NQ/ĐU của Đảng uỷ xã Hoà Trạch", "05-NQ/ĐU", Optional.of(NEW)))
                .contains(id(3));
    }

    @Test
    void withoutADayTheIssuerMustBeNamedAndOneOfThemOnlyBeThere() {
        assertThat(meant("Nghị quyết số 06-NQ/ĐU của Đảng ủy xã Tân Khê", "06-NQ/ĐU", Optional.empty()))
                .contains(id(4));
        assertThat(meant("Nghị quyết số 06-NQ/ĐU", "06-NQ/ĐU", Optional.empty()))
                .isEmpty();
        assertThat(meant("Nghị quyết số 05-NQ/ĐU của Đảng ủy xã Tân Khê", "05-NQ/ĐU", Optional.empty()))
                .isEmpty();
    }

    @Test
    void anotherDayIsAnotherDocument() {
        assertThat(meant("Nghị quyết số 06-NQ/ĐU của Đảng ủy xã Tân Khê", "06-NQ/ĐU", Optional.of(OLD)))
                .isEmpty();
    }

    private static Optional<DocumentId> meant(String words, String symbol, Optional<LocalDate> day) {
        Relation relation = new Relation(Relation.Kind.RESTS_ON, words, Optional.of(symbol), day, Optional.empty());
        return RelationTarget.among(relation, LIBRARY);
    }

    private static Candidate candidate(long id, String symbol, LocalDate day, String issuer) {
        return new Candidate(id(id), new DocumentNumber(symbol, day), issuer);
    }

    private static DocumentId id(long number) {
        return new DocumentId(number);
    }
}
