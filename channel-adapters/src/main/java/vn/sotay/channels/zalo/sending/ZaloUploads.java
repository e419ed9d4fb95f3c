package vn.sotay.channels.zalo.sending;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.SentFile;

/// Uploads files and remembers by what Zalo knows them: it keeps them for at most seven days.
final class ZaloUploads {
    private static final Duration REMEMBERED_FOR = Duration.ofDays(2);
    private static final int REMEMBERED = 500;
    private static final long MOST_FOR_FILE = 5L << 20;
    private static final long MOST_FOR_IMAGE = 1L << 20;

    private final ZaloApi api;
    private final KeptFiles files;
    private final InstantSource time;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    private record Known(String handle, Instant at) {}

    /// The ways in which Zalo takes a file.
    enum Form {
        FILE("token"),
        IMAGE("attachment_id");

        private final String field;

        Form(String field) {
            this.field = field;
        }

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What came of an upload.
    sealed interface Uploaded {
        record As(String handle) implements Uploaded {}

        record Not(ZaloAnswer answer) implements Uploaded {}

        record Unreadable(boolean forGood) implements Uploaded {}
    }

    ZaloUploads(ZaloApi api, KeptFiles files, InstantSource time) {
        this.api = api;
        this.files = files;
        this.time = time;
    }

    /// How Zalo takes this file; empty where it does not. What may not be passed on is not given away: Zalo has
    /// no way of keeping people from it.
    static Optional<Form> form(SentFile file) {
        if (file.internal() || file.bytes() == 0) return Optional.empty();
        String name = file.name().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf", "doc", "docx", "csv" -> Optional.of(Form.FILE).filter(form -> file.bytes() <= MOST_FOR_FILE);
            case "jpg", "jpeg", "png" -> Optional.of(Form.IMAGE).filter(form -> file.bytes() <= MOST_FOR_IMAGE);
            default -> Optional.empty();
        };
    }

    Uploaded handle(SentFile file, Form form) {
        Instant now = time.instant();
        synchronized (known) {
            Known one = known.get(file.id());
            if (one != null && one.at().plus(REMEMBERED_FOR).isAfter(now)) return new Uploaded.As(one.handle());
        }
        return upload(file, form, now);
    }

    void forget(SentFile file) {
        synchronized (known) {
            known.remove(file.id());
        }
    }

    private Uploaded upload(SentFile file, Form form, Instant now) {
        byte[] bytes;
        try (InputStream in = files.open(file)) {
            bytes = in.readNBytes(Math.toIntExact(MOST_FOR_FILE));
        } catch (FileNotFoundException gone) {
            return new Uploaded.Unreadable(true);
        } catch (IOException broken) {
            return new Uploaded.Unreadable(false);
        }
        ZaloAnswer answer = api.upload(form.path(), body(file, bytes));
        String handle = answer instanceof ZaloAnswer.Fine fine ? ZaloJson.text(fine.data(), form.field) : "";
        if (handle.isEmpty()) return new Uploaded.Not(answer);
        remember(file, new Known(handle, now));
        return new Uploaded.As(handle);
    }

    /// Zalo looks at the name's ending, so the part bears the name.
    private static RequestBody body(SentFile file, byte[] bytes) {
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("file", file.name(), RequestBody.create(bytes, MediaType.parse(file.mediaType())))
                .build();
    }

    private void remember(SentFile file, Known one) {
        synchronized (known) {
            known.put(file.id(), one);
            if (known.size() > REMEMBERED)
                known.remove(known.keySet().iterator().next());
        }
    }
}
