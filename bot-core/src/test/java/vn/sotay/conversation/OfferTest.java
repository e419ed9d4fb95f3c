package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {
    private static final Update.Origin ORIGIN = new Update.Origin("1", Accounts.anAccount(), Instant.EPOCH);
    private static final Reply.Choice READ_ON = new Reply.Choice(new ChoiceId("lookup:read:1:2"), "Đọc tiếp");
    private static final Reply.Choice WHOLE = new Reply.Choice(new ChoiceId("lookup:read:1:0"), "Toàn văn");
    private static final List<Reply.Choice> TWO = List.of(READ_ON, WHOLE);

    @ParameterizedTest
    @CsvSource({
        "1, lookup:read:1:2", "2, lookup:read:1:0", "2., lookup:read:1:0", "(2), lookup:read:1:0",
        "số 2, lookup:read:1:0", "Chọn 1, lookup:read:1:2", "02, lookup:read:1:0", "toan van, lookup:read:1:0",
        "ĐỌC TIẾP!, lookup:read:1:2", "tiếp, lookup:read:1:2"
    })
    void aNumberOrTheWordsPick(String text, String choice) {
        assertThat(Offer.meantBy(text(text), TWO)).isEqualTo(new Update.Chosen(ORIGIN, new ChoiceId(choice)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "99", "123", "05-NQ/TU", "toàn văn 2", "đọc", "", "👍", "1 2"})
    void everythingElseStaysWords(String text) {
        assertThat(Offer.meantBy(text(text), TWO)).isEqualTo(text(text));
    }

    @Test
    void aLabelThatBeginsWithASignIsNotSaid() {
        Reply.Choice chip = new Reply.Choice(new ChoiceId("lookup:without:newest"), "✕ mới nhất");

        assertThat(Offer.meantBy(text("mới nhất"), List.of(chip))).isEqualTo(text("mới nhất"));
        assertThat(Offer.meantBy(text("1"), List.of(chip))).isEqualTo(new Update.Chosen(ORIGIN, chip.id()));
    }

    @Test
    void whereNothingIsOfferedANumberIsWords() {
        assertThat(Offer.meantBy(text("1"), List.of())).isEqualTo(text("1"));
    }

    @Test
    void aPressedButtonStaysItself() {
        Update pressed = new Update.Chosen(ORIGIN, WHOLE.id());

        assertThat(Offer.meantBy(pressed, TWO)).isSameAs(pressed);
    }

    @Test
    void theLastReplyThatOffersCounts() {
        Reply first = new Reply.Menu("một", List.of(READ_ON));
        Reply second = new Reply.Menu("hai", List.of(WHOLE));

        assertThat(Offer.in(List.of(first, second, new Reply.Text("ba")))).containsExactly(WHOLE);
        assertThat(Offer.in(List.of(new Reply.Text("ba")))).isEmpty();
        assertThat(Offer.in(List.of())).isEmpty();
    }

    @Test
    void whatWasOfferedStaysUntilSomethingNewIs() {
        Place before = new Place.Outside(TWO);

        assertThat(Offer.renewed(before, List.of())).isEqualTo(before);
        assertThat(Offer.renewed(before, List.of(WHOLE))).isEqualTo(new Place.Outside(List.of(WHOLE)));
        assertThat(Offer.renewed(new Place.Gone(), List.of(WHOLE))).isEqualTo(new Place.Outside(List.of(WHOLE)));
    }

    private static Update text(String text) {
        return new Update.Text(ORIGIN, text);
    }
}
