package vn.sotay.channels.telegram.sending;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.SendOutcome;

/// Sends files: by the id that Telegram gave them when they were first sent, else by their bytes.
final class Documents {
    /// The field of the form, in signs that every server reads; the name of the file stands beside it.
    private static final String FIELD = "file";

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final TelegramApi api;
    private final TelegramFiles files;
    private final InstantSource time;

    Documents(TelegramApi api, TelegramFiles files, InstantSource time) {
        this.api = api;
        this.files = files;
        this.time = time;
    }

    /// @param meaning what an answer means
    SendOutcome send(ChannelAccount to, SentFile file, String caption, Function<Answer, SendOutcome> meaning) {
        Optional<String> known = files.ids().find(to.bot(), file.id());
        if (known.isPresent()) {
            Answer answer = again(to, file, caption, known.get());
            if (!isForgotten(answer)) return meaning.apply(answer);
            files.ids().forget(to.bot(), file.id());
        }
        return uploaded(to, file, caption, meaning);
    }

    private Answer again(ChannelAccount to, SentFile file, String caption, String fileId) {
        return api.call(
                "sendDocument",
                Map.of("chat_id", to.id(), "document", fileId, "caption", caption, "protect_content", file.internal()));
    }

    /// Telegram keeps no file for ever.
    private static boolean isForgotten(Answer answer) {
        return answer instanceof Answer.Refused(int code, String description, Optional<?> retry)
                && code == 400
                && description.toLowerCase(Locale.ROOT).matches(".*(file_id|file identifier|file reference).*");
    }

    private SendOutcome uploaded(
            ChannelAccount to, SentFile file, String caption, Function<Answer, SendOutcome> meaning) {
        Instant now = time.instant();
        try (InputStream bytes = files.kept().open(file)) {
            Answer answer = api.upload("sendDocument", form(to, file, caption, bytes), file.bytes());
            if (answer instanceof Answer.Ok(JsonNode message)) keepId(to, file, message);
            return meaning.apply(answer);
        } catch (FileNotFoundException gone) {
            return new SendOutcome.GiveUp(SendOutcome.Reason.CONTENT_REFUSED, "the file is kept no more");
        } catch (IOException unreadable) {
            return new SendOutcome.TryLater(now, "the file cannot be read");
        }
    }

    private void keepId(ChannelAccount to, SentFile file, JsonNode message) {
        String id = message.path("document").path("file_id").asString("");
        if (!id.isEmpty()) files.ids().keep(to.bot(), file.id(), id);
    }

    private static MultipartBody form(ChannelAccount to, SentFile file, String caption, InputStream bytes) {
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("chat_id", to.id())
                .addFormDataPart("caption", caption)
                .addFormDataPart("protect_content", Boolean.toString(file.internal()))
                .addFormDataPart("document", "attach://" + FIELD)
                .addFormDataPart(FIELD, file.name(), body(bytes, file.bytes()))
                .build();
    }

    /// Read while it is sent, so once.
    private static RequestBody body(InputStream bytes, long length) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return BYTES;
            }

            @Override
            public long contentLength() {
                return length;
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                try (Source source = Okio.source(bytes)) {
                    sink.writeAll(source);
                }
            }
        };
    }
}
