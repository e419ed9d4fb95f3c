package vn.sotay.conversation.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;

/// A messaging service in memory: answers as it is told and remembers what it took, in order.
public final class ScriptedChannel implements Channel {
    private final Function<Delivery, SendOutcome> answers;
    private final List<Delivery> taken = new ArrayList<>();
    private final Set<ChannelAccount> busy = ConcurrentHashMap.newKeySet();
    private final List<ChannelAccount> twoAtOnce = new ArrayList<>();

    public ScriptedChannel(Function<Delivery, SendOutcome> answers) {
        this.answers = answers;
    }

    public ScriptedChannel() {
        this(delivery -> new SendOutcome.Sent("m-" + delivery.id().value()));
    }

    @Override
    public ChannelName name() {
        return Accounts.CHANNEL;
    }

    @Override
    public Drawn drawn(Reply message) {
        return new Drawn("", java.util.List.of());
    }

    @Override
    public SendOutcome send(Delivery delivery) {
        boolean alone = busy.add(delivery.to());
        try {
            SendOutcome outcome = answers.apply(delivery);
            if (outcome instanceof SendOutcome.Sent) remember(delivery);
            if (!alone) overlapped(delivery.to());
            return outcome;
        } finally {
            busy.remove(delivery.to());
        }
    }

    private synchronized void remember(Delivery delivery) {
        taken.add(delivery);
    }

    private synchronized void overlapped(ChannelAccount account) {
        twoAtOnce.add(account);
    }

    /// What the service took, in order.
    public synchronized List<Delivery> taken() {
        return List.copyOf(taken);
    }

    /// Accounts to which two messages were being sent at the same time.
    public synchronized List<ChannelAccount> twoAtOnce() {
        return List.copyOf(twoAtOnce);
    }
}
