package vn.sotay.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.MemberId;

/// What every {@link ReadingPlaces} promises.
public abstract class ReadingPlacesContract {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final DocumentId FIRST = new DocumentId(1);
    private static final DocumentId SECOND = new DocumentId(2);

    protected abstract ReadingPlaces places();

    /// A new one each time.
    protected abstract MemberId aMember();

    @Test
    void whereAMemberStandsIsRememberedForThemAlone() {
        MemberId one = aMember();
        places().reached(one, FIRST, 12, false, NOW);
        places().reached(one, FIRST, 24, false, NOW.plusSeconds(60));

        assertThat(places().find(one, FIRST)).contains(new ReadingPlace(FIRST, 24, false, false, NOW.plusSeconds(60)));
        assertThat(places().find(aMember(), FIRST)).isEmpty();
        assertThat(places().find(one, SECOND)).isEmpty();
    }

    @Test
    void whatIsUnderWayHasABeginningAndNoEnd() {
        MemberId one = aMember();
        places().reached(one, FIRST, 0, false, NOW);
        assertThat(places().underWay(one, 5)).isEmpty();

        places().reached(one, FIRST, 12, false, NOW.plusSeconds(1));
        places().reached(one, SECOND, 6, false, NOW.plusSeconds(2));
        assertThat(places().underWay(one, 5)).extracting(ReadingPlace::document).containsExactly(SECOND, FIRST);

        places().reached(one, SECOND, 18, true, NOW.plusSeconds(3));
        places().reached(one, SECOND, 6, false, NOW.plusSeconds(4));
        assertThat(places().underWay(one, 5)).extracting(ReadingPlace::document).containsExactly(FIRST);
    }

    @Test
    void whatIsKeptStaysWhateverIsRead() {
        MemberId one = aMember();
        places().keep(one, FIRST, true, NOW);
        places().keep(one, SECOND, true, NOW.plusSeconds(1));
        places().reached(one, FIRST, 12, false, NOW.plusSeconds(2));
        assertThat(places().kept(one, 5)).extracting(ReadingPlace::document).containsExactly(SECOND, FIRST);

        places().keep(one, FIRST, false, NOW.plusSeconds(3));
        assertThat(places().kept(one, 5)).extracting(ReadingPlace::document).containsExactly(SECOND);
        assertThat(places().find(one, FIRST).orElseThrow().ordinal()).isEqualTo(12);
    }

    @Test
    void keepingIsNotOpening() {
        MemberId one = aMember();
        places().keep(one, FIRST, true, NOW);
        places().reached(one, SECOND, 0, true, NOW);

        assertThat(places().opened(one, List.of(FIRST, SECOND, new DocumentId(3))))
                .isEqualTo(Set.of(SECOND));
    }
}
