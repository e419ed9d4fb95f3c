package vn.sotay.load.channels;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.TelegramWorld;

/// A bot of grammY with its runner. Needs Node.js 20 or newer with npm.
final class GrammyBot implements AutoCloseable {
    private static final Path SOURCE = Path.of("src/test/grammy");

    private final FakeTelegram telegram = new FakeTelegram(0);
    private final Process node;

    /// @param answer what it says to everything
    GrammyBot(Path folder, TelegramWorld.Message answer) throws IOException, InterruptedException {
        telegram.world().holdPolls(OurBot.HELD);
        Files.createDirectories(folder);
        for (String file : List.of("bot.mjs", "package.json"))
            Files.copy(SOURCE.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        run(folder, List.of("npm", "install", "--no-audit", "--no-fund", "--silent"))
                .waitFor();
        ObjectNode menu = JsonMapper.shared().createObjectNode().put("text", answer.text());
        answer.buttons().forEach(menu.putArray("buttons")::add);
        node = run(folder, List.of("node", "bot.mjs", telegram.url(), TelegramWorld.TOKEN, menu.toString()));
    }

    private static Process run(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("bot.log").toFile()))
                .redirectInput(new File("/dev/null"))
                .start();
    }

    TelegramWorld world() {
        return telegram.world();
    }

    long pid() {
        return node.pid();
    }

    @Override
    public void close() {
        node.destroy();
        node.onExit().join();
        telegram.close();
    }
}
