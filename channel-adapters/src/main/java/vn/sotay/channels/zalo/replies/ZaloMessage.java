package vn.sotay.channels.zalo.replies;

import java.util.List;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.SentFile;

/// One message as Zalo knows them.
public sealed interface ZaloMessage {
    /// By which Zalo's echo of it is recognised; empty where nothing certain is known of the echo.
    String fingerprint();

    /// Words, with up to five buttons.
    ///
    /// @param plain the same without buttons, for an account whose buttons Zalo refuses
    record Words(String text, List<Button> buttons, String plain) implements ZaloMessage {
        public Words {
            buttons = List.copyOf(buttons);
        }

        static Words of(String text) {
            return new Words(text, List.of(), text);
        }

        public Words withoutButtons() {
            return of(plain);
        }

        @Override
        public String fingerprint() {
            return ZaloFingerprint.ofText(text);
        }
    }

    /// A file with a caption, which may be empty.
    record Document(SentFile file, String caption) implements ZaloMessage {
        @Override
        public String fingerprint() {
            return "";
        }
    }

    /// Zalo's own form for particulars, of which the phone number is wanted.
    record Particulars(String title, String subtitle) implements ZaloMessage {
        public Words inWords() {
            return Words.of(subtitle);
        }

        @Override
        public String fingerprint() {
            return "";
        }
    }

    /// A button under words.
    sealed interface Button {
        String title();

        /// Says that the person has chosen.
        record Choose(String title, ChoiceId choice) implements Button {}

        /// Opens a page.
        record Open(String title, String url) implements Button {}
    }
}
