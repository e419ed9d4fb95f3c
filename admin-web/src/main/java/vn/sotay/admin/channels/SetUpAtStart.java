package vn.sotay.admin.channels;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.ConnectionCheck.Finding;
import vn.sotay.conversation.ChannelName;

/// Tells a platform once at the start where to hand in what happens; nobody waits for that. What does not
/// succeed is told on the channel's page, where a person can do it again.
public record SetUpAtStart(ChannelName channel, Supplier<List<Finding>> setUp, ChannelStates states, InstantSource time)
        implements ApplicationRunner {
    @Override
    public void run(ApplicationArguments arguments) {
        Thread.ofVirtual().name("set-up-" + channel).start(this::now);
    }

    private void now() {
        setUp.get().stream()
                .filter(finding -> finding.verdict() == ConnectionCheck.Verdict.WRONG)
                .forEach(finding ->
                        states.trouble(channel, new Trouble(time.instant(), finding.step(), finding.detail())));
    }
}
