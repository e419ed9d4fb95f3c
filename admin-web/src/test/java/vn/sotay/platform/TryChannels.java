package vn.sotay.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sotay.admin.SotayApplication;

/// The whole product with made-up platforms on this machine, for trying channels without an account: `z …`
/// is written to the official account on Zalo, `b …` to the bot on Zalo, `t …` to the bot on Telegram, and
/// what they answer is printed.
///
/// Port 8090 unless `-Dport=…` says another.
public final class TryChannels {
    private static final int PORT = Integer.getInteger("port", 8090);
    private static final String URL = "http://localhost:" + PORT;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TryChannels() {}

    /// @param arguments a folder beside which the data are kept
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolveSibling("try-channels");
        try (Hand zalo = new ZaloHand(URL, said -> OUT.println("\nZalo> " + said));
                Hand bot = new ZaloBotHand(said -> OUT.println("\nZalo Bot> " + said));
                Hand telegram = new TelegramHand(said -> OUT.println("\nTelegram> " + said));
                ConfigurableApplicationContext application = start(folder, List.of(zalo, bot, telegram))) {
            OUT.println("Gõ “z …” để nhắn OA trên Zalo, “b …” để nhắn Zalo Bot, “t …” để nhắn bot Telegram; “z DEMO” để"
                    + " liên kết, “z /1” để bấm nút thứ nhất. Dòng trống là dừng.");
            OUT.println("Trang quản trị của các kênh: " + URL + "/admin/channels");
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); isToGoOn(line, application); line = in.readLine())
                (line.startsWith("t ") ? telegram : line.startsWith("b ") ? bot : zalo)
                        .say(line.replaceFirst("^[zbt] ", "").strip());
        }
    }

    private static boolean isToGoOn(String line, ConfigurableApplicationContext application) {
        return line != null && !line.isBlank() && application.isActive();
    }

    private static ConfigurableApplicationContext start(Path folder, List<Hand> hands) {
        List<String> settings = new ArrayList<>(
                List.of("--server.port=" + PORT, "--sotay.data-dir=" + folder, "--sotay.public-url=" + URL));
        for (Hand hand : hands) settings.addAll(hand.settings(URL));
        return SpringApplication.run(SotayApplication.class, settings.toArray(String[]::new));
    }
}
