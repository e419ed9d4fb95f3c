package vn.sotay.conversation.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;

/// What {@link Contacts} promises.
public abstract class ContactsContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");

    private final ChannelAccount account = Accounts.anAccount();

    protected abstract Contacts contacts();

    @Test
    void whoWasNeverHeardHasNoContact() {
        assertThat(find()).isEqualTo(Contact.NEVER);
    }

    @Test
    void theLatestTimeCountsHoweverTheyCome() {
        contacts().heard(Map.of(account, NOW));
        contacts().heard(Map.of(account, NOW.minusSeconds(60)));

        assertThat(find()).isEqualTo(new Contact(Optional.of(NOW), Optional.empty()));
    }

    @Test
    void whoIsHeardAgainCanBeReachedAgain() {
        contacts().heard(Map.of(account, NOW));
        contacts().lost(Map.of(account, blocked(NOW.plusSeconds(5))));
        assertThat(find()).isEqualTo(new Contact(Optional.of(NOW), Optional.of(blocked(NOW.plusSeconds(5)))));

        contacts().heard(Map.of(account, NOW.plusSeconds(6)));

        assertThat(find()).isEqualTo(new Contact(Optional.of(NOW.plusSeconds(6)), Optional.empty()));
    }

    @Test
    void whatWasHeardBeforeTheEndChangesNothing() {
        contacts().lost(Map.of(account, blocked(NOW)));

        contacts().heard(Map.of(account, NOW.minusSeconds(1)));

        assertThat(find()).isEqualTo(new Contact(Optional.of(NOW.minusSeconds(1)), Optional.of(blocked(NOW))));
    }

    @Test
    void anEndFromBeforeTheLastWordIsOld() {
        contacts().heard(Map.of(account, NOW));

        contacts().lost(Map.of(account, blocked(NOW.minusSeconds(1))));

        assertThat(find()).isEqualTo(new Contact(Optional.of(NOW), Optional.empty()));
    }

    @Test
    void manyAreKeptAtOnce() {
        ChannelAccount other = Accounts.anAccount();
        contacts().heard(Map.of(account, NOW, other, NOW.plusSeconds(1)));

        assertThat(contacts().find(List.of(account, other)))
                .containsOnlyKeys(account, other)
                .containsValues(new Contact(Optional.of(NOW.plusSeconds(1)), Optional.empty()));
        Collection<ChannelAccount> nobody = List.of();
        assertThat(contacts().find(nobody)).isEmpty();
    }

    private Contact find() {
        return contacts().find(List.of(account)).getOrDefault(account, Contact.NEVER);
    }

    private static Contact.Unreachable blocked(Instant since) {
        return new Contact.Unreachable(since, Contact.End.BLOCKED);
    }
}
