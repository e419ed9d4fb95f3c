package vn.sotay.load.channels;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Fault;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.platform.Database;

/// People who write to the official account; Zalo shows each message of ours back, and that is posted as
/// badly as the rest.
final class OnZalo implements MadeUpPlatform {
    private static final List<Fault> FAULTS =
            List.of(Fault.GATEWAY_BUSY, Fault.SERVER_ERROR, Fault.CUT_LINE, Fault.LOST_ANSWER);
    private static final int PER_MINUTE = 60_000;
    private static final long FIRST = 2_000_000_000_000_000L;

    private final FakeZalo zalo = new FakeZalo();
    private final ZaloWorld world = zalo.world();
    private @Nullable BadPost post;

    OnZalo() {
        world.limit(PER_MINUTE);
    }

    @Override
    public List<String> settings() {
        return List.of(
                "--sotay.zalo.app-id=" + ZaloWorld.APP,
                "--sotay.zalo.app-secret=" + ZaloWorld.APP_SECRET,
                "--sotay.zalo.oa-secret-key=" + ZaloWorld.OA_SECRET,
                "--sotay.zalo.refresh-token=" + world.refreshToken(),
                "--sotay.zalo.calls-per-minute=" + PER_MINUTE,
                "--sotay.zalo.api-url=" + zalo.url(),
                "--sotay.zalo.oauth-url=" + zalo.url(),
                "--sotay.zalo.business-url=" + zalo.url());
    }

    @Override
    public void spoil(long seed) {
        world.faults(MadeUpPlatform.each(FAULTS), seed);
    }

    @Override
    public Crowd crowd(int people, URI node) {
        BadPost posts = new BadPost(node.resolve("/webhooks/zalo"), 5);
        post = posts;
        Crowd crowd = new Crowd(
                people, FIRST, (person, words) -> posts.post(zalo.events().text(Long.toString(person), words)));
        world.onSent(sent -> {
            posts.post(zalo.events().echo(sent));
            crowd.hears(
                    Long.parseLong(sent.user()),
                    sent.message().id(),
                    sent.message().text());
        });
        return crowd;
    }

    @Override
    public Verdict verdict(Crowd crowd, Database database) {
        return Verdict.of("zalo", crowd, world::isUnanswered, database, world.beyondRate());
    }

    @Override
    public String met() {
        return "faults met on Zalo: "
                + MadeUpPlatform.words(FAULTS.stream().collect(Collectors.toMap(Enum::name, world::met)))
                + "; webhooks: " + post;
    }

    @Override
    public void close() {
        if (post != null) post.close();
        zalo.close();
    }
}
