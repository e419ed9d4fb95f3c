package vn.sotay.admin.pages.chat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What the page posts: words, or a pressed button.
///
/// @param clientId the page's own id of this message: the same again is the same message
record ChatPost(
        @Nullable String clientId,
        @Nullable String text,
        @Nullable Pressed choice) {
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int LONGEST = 200_000;

    /// @param message the message that the button belongs to
    record Pressed(@Nullable Long message, @Nullable String id) {}

    /// @throws ChatProblem when it is not of that form
    void check() {
        boolean known = clientId != null && CLIENT_ID.matcher(clientId).matches();
        boolean one = (text == null) != (choice == null);
        boolean whole = choice == null || (choice.message() != null && choice.id() != null);
        if (!known || !one || !whole) throw new ChatProblem(HttpStatus.BAD_REQUEST, ChatWording.MALFORMED);
        if (text != null && text.length() > LONGEST)
            throw new ChatProblem(HttpStatus.CONTENT_TOO_LARGE, ChatWording.TOO_LARGE);
    }
}
