package vn.sotay.channels.zalo.webhook;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.conversation.ChannelAccount;

/// Finds the account an event is stored under: the person, or `oa` where it is nobody's. The official
/// account's own id is learnt from what people write, and settles which side of a receipt is the person.
final class Sender {
    private static final String NOBODY = "oa";
    private static final Pattern BOT = Pattern.compile("[!-~]{1,64}");
    private static final Pattern PERSON = Pattern.compile("[!-~]{1,128}");

    private final String withoutOa;
    private final AtomicReference<String> learnt = new AtomicReference<>("");

    /// @param withoutOa stands for the official account where an event names none
    Sender(String withoutOa) {
        this.withoutOa = withoutOa;
    }

    ChannelAccount of(ZaloEvent event) {
        return switch (event.kind()) {
            case RECEIPT -> ofReceipt(event);
            case WORDS, THINGS, COMES -> {
                bot(event.oa()).ifPresent(learnt::set);
                yield account(event.oa(), event.person());
            }
            case PHONE, LEAVES, WITHDRAWS, ECHO, PERSONS, NOBODYS -> account(event.oa(), event.person());
        };
    }

    private ChannelAccount ofReceipt(ZaloEvent event) {
        boolean turned = !learnt.get().isEmpty() && learnt.get().equals(event.person());
        return turned ? account(event.person(), event.oa()) : account(event.oa(), event.person());
    }

    private ChannelAccount account(String oa, String person) {
        String account = bot(oa).or(() -> bot(withoutOa)).orElse(NOBODY);
        return Zalo.account(account, PERSON.matcher(person).matches() ? person : NOBODY);
    }

    private static Optional<String> bot(String id) {
        return Optional.of(id).filter(text -> BOT.matcher(text).matches());
    }
}
