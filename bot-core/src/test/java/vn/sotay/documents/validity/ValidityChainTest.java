package vn.sotay.documents.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Validity;
import vn.sotay.documents.validity.Effect.Kind;

class ValidityChainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate AHEAD = LocalDate.of(2027, 1, 1);

    private final List<Station> stations = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    @Test
    void whatNothingTouchesIsInForce() {
        station(1);

        assertThat(said(1)).isEqualTo("Còn hiệu lực");
    }

    @Test
    void theBeginningAndTheEndCountOnTheirDay() {
        stations.add(new Station(id(1), "Một", TODAY, Optional.of(AHEAD), true));
        stations.add(new Station(id(2), "Hai", TODAY.plusDays(1), Optional.empty(), true));
        stations.add(new Station(id(3), "Ba", SPRING, Optional.of(TODAY), true));

        assertThat(said(1)).isEqualTo("Còn hiệu lực");
        assertThat(said(2)).isEqualTo("⚠ Chưa có hiệu lực; có hiệu lực từ ngày 02/11/2026");
        assertThat(said(3)).isEqualTo("⚠ Hết hiệu lực từ ngày 01/11/2026");
    }

    @Test
    void theChainLeadsToTheOneInForce() {
        station(1, 2, 3);
        effect(1, 2, Kind.REPLACES, SPRING);
        effect(2, 3, Kind.REPLACES, SUMMER);

        assertThat(said(1))
                .isEqualTo("⚠ Đã được thay thế từ ngày 01/03/2026 bởi Văn bản 2. Văn bản đang có hiệu lực: Văn bản 3");
        assertThat(said(2)).isEqualTo("⚠ Đã được thay thế từ ngày 01/07/2026 bởi Văn bản 3");
        assertThat(said(3)).isEqualTo("Còn hiệu lực");
        assertThat(DocumentWording.predecessors(validity(3))).isEqualTo("Thay thế Văn bản 2");
    }

    @Test
    void aSuccessorAheadIsNoneYet() {
        station(1, 2);
        effect(1, 2, Kind.REPLACES, AHEAD);

        assertThat(said(1)).isEqualTo("Còn hiệu lực");
    }

    @Test
    void whereTheLastOfTheChainEndedNothingIsCalledInForce() {
        station(1, 2, 3, 4);
        effect(1, 2, Kind.REPLACES, SPRING);
        effect(2, 3, Kind.REPLACES, SUMMER);
        effect(3, 4, Kind.ENDS, SUMMER);

        assertThat(said(1)).isEqualTo("⚠ Đã được thay thế từ ngày 01/03/2026 bởi Văn bản 2");
        assertThat(said(3)).isEqualTo("⚠ Đã bị bãi bỏ từ ngày 01/07/2026 bởi Văn bản 4");
    }

    @Test
    void amendmentsAreToldByTheLast() {
        station(1, 2, 3);
        effect(1, 3, Kind.AMENDS, SUMMER);
        effect(1, 2, Kind.AMENDS, SPRING);

        assertThat(said(1))
                .isEqualTo("Còn hiệu lực; đã được sửa đổi, bổ sung, lần gần nhất từ ngày 01/07/2026 bởi Văn bản 3");
        assertThat(after(2)).isEqualTo("Sửa đổi, bổ sung Văn bản 1");
        assertThat(after(1)).isEmpty();
    }

    @Test
    void ofWhatIsHiddenNothingIsTold() {
        station(1, 5);
        for (long hidden : List.of(2L, 3L, 4L))
            stations.add(new Station(id(hidden), "Kín " + hidden, SPRING, Optional.empty(), false));
        effect(1, 2, Kind.REPLACES, SPRING);
        effect(5, 3, Kind.AMENDS, SPRING);
        effect(4, 5, Kind.REPLACES, SPRING);

        assertThat(said(1)).isEqualTo("⚠ Hết hiệu lực từ ngày 01/03/2026");
        assertThat(said(5)).isEqualTo("Còn hiệu lực");
        assertThat(after(5)).as("hidden ones are not named").isEmpty();
    }

    @Test
    void aHiddenEndOfTheChainIsNotNamed() {
        station(1, 2);
        stations.add(new Station(id(3), "Kín 3", SPRING, Optional.empty(), false));
        effect(1, 2, Kind.REPLACES, SPRING);
        effect(2, 3, Kind.REPLACES, SUMMER);

        assertThat(said(1)).isEqualTo("⚠ Đã được thay thế từ ngày 01/03/2026 bởi Văn bản 2");
    }

    @Test
    void documentsThatReplaceEachOtherAreToldWithoutEnd() {
        station(1, 2);
        effect(1, 2, Kind.REPLACES, SPRING);
        effect(2, 1, Kind.REPLACES, SUMMER);

        assertThat(said(1)).isEqualTo("⚠ Đã được thay thế từ ngày 01/03/2026 bởi Văn bản 2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsEnteredComesToAnEnd(long seed) {
        Random random = new Random(seed);
        for (int library = 0; library < 300; library++) {
            stations.clear();
            effects.clear();
            for (int i = 0; i < 8; i++)
                stations.add(new Station(
                        id(i),
                        "Văn bản " + i,
                        TODAY.minusDays(random.nextInt(-5, 40)),
                        random.nextInt(5) == 0 ? Optional.of(TODAY.minusDays(random.nextInt(-5, 5))) : Optional.empty(),
                        random.nextInt(4) > 0));
            for (int i = 0; i < 12; i++) addAny(random);
            for (int i = 0; i < 8; i++)
                assertThat(namesHidden(said(i) + DocumentWording.predecessors(validity(i))))
                        .isFalse();
        }
    }

    private void addAny(Random random) {
        int on = random.nextInt(9);
        int by = random.nextInt(9);
        if (on != by)
            effect(on, by, List.of(Kind.values()).get(random.nextInt(3)), TODAY.minusDays(random.nextInt(-5, 40)));
    }

    private boolean namesHidden(String sentence) {
        return stations.stream().anyMatch(one -> !one.shown() && sentence.contains(one.title()));
    }

    private String said(long number) {
        return DocumentWording.validity(validity(number));
    }

    private String after(long number) {
        return DocumentWording.predecessors(validity(number));
    }

    private Validity validity(long number) {
        return new ValidityChain(stations, effects, TODAY).of(id(number));
    }

    private void station(long... numbers) {
        for (long number : numbers)
            stations.add(new Station(id(number), "Văn bản " + number, SPRING, Optional.empty(), true));
    }

    private void effect(long on, long by, Kind kind, LocalDate since) {
        effects.add(new Effect(id(on), id(by), kind, since));
    }

    private static DocumentId id(long number) {
        return new DocumentId(number);
    }
}
