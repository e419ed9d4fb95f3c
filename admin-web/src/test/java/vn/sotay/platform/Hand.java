package vn.sotay.platform;

import java.util.List;

/// One person on a made-up platform, whose words are typed in and whose screen is printed.
interface Hand extends AutoCloseable {
    /// What connects Sổ Tay with the platform.
    ///
    /// @param url where Sổ Tay will listen
    List<String> settings(String url);

    /// Words, or `/2` for the second button of the last message that has some.
    void say(String words);

    @Override
    void close();

    /// Which button is pressed, from 0; -1 for words.
    static int button(String words) {
        return words.matches("/\\d") ? words.charAt(1) - '1' : -1;
    }

    /// A message with its buttons, numbered.
    static String drawn(String text, List<String> buttons) {
        StringBuilder drawn = new StringBuilder(text);
        for (int i = 0; i < buttons.size(); i++)
            drawn.append("\n  [/").append(i + 1).append("] ").append(buttons.get(i));
        return drawn.toString();
    }
}
