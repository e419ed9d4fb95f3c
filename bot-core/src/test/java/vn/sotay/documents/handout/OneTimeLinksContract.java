package vn.sotay.documents.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.SentFile;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.handout.OneTimeLinks.Destination;
import vn.sotay.documents.handout.OneTimeLinks.Target;

/// What {@link OneTimeLinks} promises.
public abstract class OneTimeLinksContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");
    private static final String ADDRESS = "https://sotay.lamgiang.vn";

    private OneTimeLinks links = new InMemoryOneTimeLinks(Optional.empty());

    /// With nothing in it but what earlier tests made.
    protected abstract OneTimeLinks links(Optional<String> publicUrl);

    /// A document that is there.
    protected abstract DocumentId aDocument();

    /// All that is kept, as text.
    protected abstract String stored();

    @BeforeEach
    void thereIsAnAddress() {
        links = links(Optional.of(ADDRESS));
    }

    @Test
    void aLinkLeadsToItsTextForItsReader() {
        ChannelAccount reader = Accounts.anAccount();
        Target text = new Target.Text(aDocument(), 7);

        assertThat(links.use(token(text, reader), NOW)).contains(new Destination(text, reader));
    }

    @Test
    void aLinkLeadsToItsFile() {
        ChannelAccount reader = Accounts.anAccount();
        Target file = new Target.File(new SentFile("ab".repeat(32), "Quy định.pdf", "application/pdf", 42, true));

        assertThat(links.use(token(file, reader), NOW)).contains(new Destination(file, reader));
    }

    @Test
    void aLinkIsGoodOnce() {
        String token = aToken();

        assertThat(links.use(token, NOW)).isPresent();
        assertThat(links.use(token, NOW)).isEmpty();
        assertThat(links.seen(token, NOW)).isEmpty();
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        String token = aToken();

        assertThat(links.seen(token, NOW)).isPresent();
        assertThat(links.seen(token, NOW)).isPresent();
        assertThat(links.use(token, NOW)).isPresent();
    }

    @Test
    void aLinkIsGoodForAQuarterOfAnHour() {
        String token = aToken();

        assertThat(links.seen(token, NOW.plusSeconds(15 * 60 - 1))).isPresent();
        assertThat(links.seen(token, NOW.plusSeconds(15 * 60))).isEmpty();
        assertThat(links.use(token, NOW.plusSeconds(15 * 60))).isEmpty();
    }

    @Test
    void whatWasNeverMadeLeadsNowhere() {
        for (String token : new String[] {"", "x", "ă".repeat(60), "A".repeat(43), "A".repeat(100_000)}) {
            assertThat(links.seen(token, NOW)).isEmpty();
            assertThat(links.use(token, NOW)).isEmpty();
        }
    }

    @Test
    void withoutAnAddressThereAreNoLinks() {
        assertThat(links(Optional.empty()).make(new Target.Text(aDocument(), 0), Accounts.anAccount(), NOW))
                .isEmpty();
    }

    @Test
    void noTwoLinksAreTheSameAndNoneIsKeptReadably() {
        String one = aToken();
        String other = aToken();

        assertThat(one).isNotEqualTo(other).hasSizeGreaterThanOrEqualTo(43).matches("[A-Za-z0-9_-]+");
        assertThat(stored()).isNotEmpty().doesNotContain(one).doesNotContain(other);
    }

    @Test
    void endedLinksAreForgotten() {
        String ended = aToken();
        Instant later = NOW.plusSeconds(3600);
        String good = token(new Target.Text(aDocument(), 0), Accounts.anAccount(), later);

        assertThat(links.forget(later)).isPositive();

        assertThat(links.seen(ended, NOW)).isEmpty();
        assertThat(links.seen(good, later)).isPresent();
    }

    private String aToken() {
        return token(new Target.Text(aDocument(), 0), Accounts.anAccount());
    }

    private String token(Target target, ChannelAccount reader) {
        return token(target, reader, NOW);
    }

    private String token(Target target, ChannelAccount reader, Instant now) {
        String url = links.make(target, reader, now).orElseThrow();
        assertThat(url).startsWith(ADDRESS + "/d/");
        return url.substring(ADDRESS.length() + 3);
    }
}
