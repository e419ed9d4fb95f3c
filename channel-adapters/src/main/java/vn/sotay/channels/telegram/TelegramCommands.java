package vn.sotay.channels.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.personaldata.OwnDataDialog;

/// The commands menu: what is behind the menu button of Telegram, and what each command is in our words.
public final class TelegramCommands {
    private static final Pattern FORM =
            Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]{1,64})?(?:\\s+(.*))?", Pattern.DOTALL);

    private static final List<Command> ALL = List.of(
            new Command("tracuu", TelegramWording.LOOK_UP, new Press(ChoiceId.of(LookUpDialog.NAME, "ask"))),
            new Command("vanbanmoi", TelegramWording.LATEST, new Press(ChoiceId.of(LookUpDialog.NAME, "latest"))),
            new Command("dulieu", TelegramWording.OWN_DATA, new Press(ChoiceId.of(OwnDataDialog.NAME, "show"))),
            new Command("menu", TelegramWording.MENU, new Words("menu")),
            new Command("huy", TelegramWording.CANCEL, new Words("huỷ")),
            new Command("trogiup", TelegramWording.HELP, new Words("trợ giúp")));

    /// Commands that Telegram asks every bot to know.
    private static final Map<String, String> ALSO = Map.of("help", "trợ giúp", "cancel", "huỷ", "stop", "huỷ");

    private sealed interface Meaning {}

    private record Press(ChoiceId choice) implements Meaning {}

    private record Words(String words) implements Meaning {}

    private record Command(String name, String description, Meaning meaning) {}

    private TelegramCommands() {}

    /// As `setMyCommands` takes them.
    static List<Map<String, String>> menu() {
        return ALL.stream()
                .map(command -> Map.of("command", command.name(), "description", command.description()))
                .toList();
    }

    /// What a person means by these words. `/start` with a payload is the payload, as a deep link carries it.
    public static Update meaning(Update.Origin origin, String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) return new Update.Text(origin, text);
        String name = form.group(1).toLowerCase(Locale.ROOT);
        String rest = Optional.ofNullable(form.group(2)).orElse("").strip();
        if (name.equals("start")) return rest.isEmpty() ? new Update.Joined(origin) : new Update.Text(origin, rest);
        if (!rest.isEmpty() && isKnown(name)) return new Update.Text(origin, rest);
        return named(origin, name).orElseGet(() -> new Update.Text(origin, text));
    }

    private static boolean isKnown(String name) {
        return ALSO.containsKey(name) || ALL.stream().anyMatch(one -> one.name().equals(name));
    }

    private static Optional<Update> named(Update.Origin origin, String name) {
        if (ALSO.containsKey(name)) return Optional.of(new Update.Text(origin, ALSO.getOrDefault(name, name)));
        return ALL.stream()
                .filter(command -> command.name().equals(name))
                .<Update>map(command -> switch (command.meaning()) {
                    case Press(ChoiceId choice) -> new Update.Chosen(origin, choice);
                    case Words(String words) -> new Update.Text(origin, words);
                })
                .findFirst();
    }
}
