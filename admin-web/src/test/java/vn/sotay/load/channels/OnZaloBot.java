package vn.sotay.load.channels;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.Fault;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;
import vn.sotay.platform.Database;

/// People who write to the bot on Zalo's bot platform; events are posted.
final class OnZaloBot implements MadeUpPlatform {
    private static final List<Fault> FAULTS =
            List.of(Fault.TOO_FAST, Fault.SERVER_ERROR, Fault.CUT_LINE, Fault.LOST_ANSWER);
    private static final int PER_SECOND = 600;
    private static final long FIRST = 3_000_000_000_000_000L;

    private final FakeZaloBot platform = new FakeZaloBot(0);
    private final ZaloBotWorld world = platform.world();
    private @Nullable BadPost post;

    OnZaloBot() {
        world.limit(PER_SECOND * 30 / 28, 1);
    }

    @Override
    public List<String> settings() {
        return List.of(
                "--sotay.zalobot.token=" + ZaloBotWorld.TOKEN,
                "--sotay.zalobot.webhook-secret=" + ZaloBotWorld.SECRET,
                "--sotay.zalobot.api-url=" + platform.url(),
                "--sotay.zalobot.pace.per-second=" + PER_SECOND);
    }

    @Override
    public void spoil(long seed) {
        world.faults(MadeUpPlatform.each(FAULTS), seed);
    }

    @Override
    public Crowd crowd(int people, URI node) {
        BadPost posts = new BadPost(node.resolve("/webhooks/zalobot"), 5);
        post = posts;
        Crowd crowd = new Crowd(
                people,
                FIRST,
                (person, words) -> posts.post(ZaloBotWorld.flat(world.text(Long.toString(person), words))));
        world.onSent(message -> crowd.hears(Long.parseLong(message.chat()), message.id(), message.text()));
        return crowd;
    }

    @Override
    public Verdict verdict(Crowd crowd, Database database) {
        return Verdict.of("zalobot", crowd, world::isUnanswered, database, world.beyondRate());
    }

    @Override
    public String met() {
        return "faults met on Zalo Bot: "
                + MadeUpPlatform.words(FAULTS.stream().collect(Collectors.toMap(Enum::name, world::met)))
                + "; webhooks: " + post;
    }

    @Override
    public void close() {
        if (post != null) post.close();
        platform.close();
    }
}
