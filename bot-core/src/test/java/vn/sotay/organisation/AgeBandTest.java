package vn.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgeBandTest {
    @Test
    void theBandsAreThoseOfPartyStatistics() {
        assertThat(IntStream.of(18, 30, 31, 40, 41, 50, 51, 60, 61, 103).mapToObj(AgeBand::of))
                .containsExactly(
                        AgeBand.TO_30,
                        AgeBand.TO_30,
                        AgeBand.TO_40,
                        AgeBand.TO_40,
                        AgeBand.TO_50,
                        AgeBand.TO_50,
                        AgeBand.TO_60,
                        AgeBand.TO_60,
                        AgeBand.OVER_60,
                        AgeBand.OVER_60);
    }

    @Test
    void everyAgeLiesInTheBandThatItsBoundsName() {
        for (AgeBand band : AgeBand.values()) {
            assertThat(AgeBand.of(band.from())).isEqualTo(band);
            band.to().ifPresent(oldest -> assertThat(AgeBand.of(oldest)).isEqualTo(band));
        }
        assertThat(AgeBand.of(17)).isEqualTo(AgeBand.TO_30);
        assertThat(AgeBand.OVER_60.to()).isEmpty();
        assertThat(AgeBand.TO_30.from()).isEqualTo(18);
    }
}
