package vn.sotay.load.channels;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.Fault;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.platform.Database;

/// People on Telegram; updates are fetched.
final class OnTelegram implements MadeUpPlatform {
    private static final List<Fault> FAULTS =
            List.of(Fault.TOO_FAST, Fault.SERVER_ERROR, Fault.CUT_LINE, Fault.LOST_ANSWER);
    private static final int PER_SECOND = 600;
    private static final long FIRST = 1_000_000;

    private final FakeTelegram telegram = new FakeTelegram(0);
    private final TelegramWorld world = telegram.world();

    OnTelegram() {
        world.limit(PER_SECOND * 30 / 28, 1);
        world.holdPolls(OurBot.HELD);
    }

    @Override
    public List<String> settings() {
        return List.of(
                "--sotay.telegram.token=" + TelegramWorld.TOKEN,
                "--sotay.telegram.api-url=" + telegram.url(),
                "--sotay.telegram.pace.per-second=" + PER_SECOND);
    }

    @Override
    public void spoil(long seed) {
        world.faults(MadeUpPlatform.each(FAULTS), seed);
    }

    @Override
    public Crowd crowd(int people, URI node) {
        Crowd crowd = new Crowd(
                people, FIRST, (person, words) -> Thread.startVirtualThread(() -> world.writes(person, words)));
        world.onSent(
                message -> crowd.hears(Long.parseLong(message.chat()), Integer.toString(message.id()), message.text()));
        return crowd;
    }

    @Override
    public Verdict verdict(Crowd crowd, Database database) {
        return Verdict.of(
                "telegram", crowd, id -> world.isUnanswered(Integer.parseInt(id)), database, world.beyondRate());
    }

    @Override
    public String met() {
        return "faults met on Telegram: "
                + MadeUpPlatform.words(FAULTS.stream().collect(Collectors.toMap(Enum::name, world::met)));
    }

    @Override
    public void close() {
        telegram.close();
    }
}
