package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.enrolment.EnrolmentDialog;
import vn.sotay.enrolment.UnlinkDialog;

/// What {@link Places} promises, with the states of all dialogs there are.
public abstract class PlacesContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");
    private static final Instant LONG_AGO = NOW.minusSeconds(999_999);

    private static final List<Reply.Choice> OFFERED = List.of(
            new Reply.Choice(ChoiceId.of("lookup", "read", 12, 3), "Đọc tiếp"),
            new Reply.Choice(ChoiceId.of("menu", "show"), "Trình đơn"));

    protected abstract Places places();

    @Test
    void aNewAccountStandsAtTheStart() {
        ChannelAccount account = Accounts.anAccount();

        assertThat(places().find(List.of(account), LONG_AGO)).containsExactlyEntriesOf(Map.of(account, Place.START));
    }

    @Test
    void nobodyAskedAboutMeansNoEntries() {
        assertThat(places().find(List.of(), LONG_AGO)).isEmpty();
    }

    @Test
    void everyPlaceIsFoundAsItWasKept() {
        keptAndFound(new Place.Outside(List.of()));
        keptAndFound(new Place.Outside(OFFERED));
        keptAndFound(inside(EnrolmentDialog.NAME, new EnrolmentDialog.State.AwaitingConsent(Optional.empty())));
        keptAndFound(inside(EnrolmentDialog.NAME, new EnrolmentDialog.State.AwaitingConsent(Optional.of("k7m4 q2xd"))));
        keptAndFound(inside(EnrolmentDialog.NAME, new EnrolmentDialog.State.AwaitingCode("2026-11")));
        keptAndFound(inside(UnlinkDialog.NAME, new UnlinkDialog.State.Confirming()));
        keptAndFound(inside(LookUpDialog.NAME, new LookUpDialog.State.AskingWords()));
        keptAndFound(inside(LookUpDialog.NAME, new LookUpDialog.State.Results("“đảng phí” \\ \"nộp\" 🇻🇳\nkhi nào")));
        keptAndFound(new Place.Inside(LookUpDialog.NAME, new LookUpDialog.State.AskingWords(), List.of()));
    }

    @Test
    void theLastPlaceCounts() {
        ChannelAccount account = Accounts.anAccount();
        places().keep(Map.of(account, new Place.Outside(OFFERED)), NOW);
        Place later = inside(UnlinkDialog.NAME, new UnlinkDialog.State.Confirming());

        places().keep(Map.of(account, later), NOW.plusSeconds(1));

        assertThat(placeOf(account, LONG_AGO)).isEqualTo(later);
    }

    @Test
    void manyAreKeptAndFoundAtOnce() {
        ChannelAccount first = Accounts.anAccount();
        ChannelAccount second = Accounts.anAccount();
        ChannelAccount unknown = Accounts.anAccount();
        Place inDialog = inside(LookUpDialog.NAME, new LookUpDialog.State.Results("đảng phí"));
        places().keep(Map.of(first, inDialog, second, new Place.Outside(OFFERED)), NOW);

        assertThat(places().find(List.of(second, unknown, first), LONG_AGO))
                .containsOnly(
                        Map.entry(first, inDialog),
                        Map.entry(second, new Place.Outside(OFFERED)),
                        Map.entry(unknown, Place.START));
    }

    @Test
    void keepingNothingChangesNothing() {
        places().keep(Map.of(), NOW);
    }

    @Test
    void afterAQuietWhileThePersonStartsAnew() {
        ChannelAccount account = Accounts.anAccount();
        places().keep(Map.of(account, new Place.Outside(OFFERED)), NOW);

        assertThat(placeOf(account, NOW)).isEqualTo(new Place.Outside(OFFERED));
        assertThat(placeOf(account, NOW.plusMillis(1))).isEqualTo(Place.START);
    }

    @Test
    void onlyPlacesKeptBeforeAreForgotten() {
        ChannelAccount old = Accounts.anAccount();
        ChannelAccount recent = Accounts.anAccount();
        places().keep(Map.of(old, new Place.Outside(OFFERED)), NOW);
        places().keep(Map.of(recent, new Place.Outside(OFFERED)), NOW.plusSeconds(60));

        assertThat(places().forget(NOW.plusSeconds(30))).isPositive();

        assertThat(placeOf(old, LONG_AGO)).isEqualTo(Place.START);
        assertThat(placeOf(recent, LONG_AGO)).isEqualTo(new Place.Outside(OFFERED));
        assertThat(places().forget(LONG_AGO)).isZero();
    }

    private static Place inside(String dialog, DialogState state) {
        return new Place.Inside(dialog, state, OFFERED);
    }

    private void keptAndFound(Place place) {
        ChannelAccount account = Accounts.anAccount();
        places().keep(Map.of(account, place), NOW);
        assertThat(placeOf(account, LONG_AGO)).isEqualTo(place);
    }

    private Place placeOf(ChannelAccount account, Instant since) {
        return Optional.ofNullable(places().find(List.of(account), since).get(account))
                .orElseThrow();
    }
}
