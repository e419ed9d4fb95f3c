package vn.sotay.admin.storage.originals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a kept file is, by its first bytes; by its name only among formats that begin alike. What is not on
/// this list is just bytes, whatever the browser said.
public enum MediaType {
    PDF("application/pdf", Kind.FILE, "%PDF-", "pdf"),
    PNG("image/png", Kind.PICTURE, "\u0089PNG\r\n", "png"),
    JPEG("image/jpeg", Kind.PICTURE, "\u00FF\u00D8\u00FF", "jpg jpeg"),
    GIF("image/gif", Kind.PICTURE, "GIF8", "gif"),
    TIFF("image/tiff", Kind.PICTURE, "II*\0 MM\0*", "tif tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind.FILE, "PK", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Kind.FILE, "PK", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", Kind.FILE, "PK", "odt"),
    DOC("application/msword", Kind.FILE, "\u00D0\u00CF\u0011\u00E0", "doc"),
    RTF("application/rtf", Kind.FILE, "{\\rtf", "rtf"),
    MP3("audio/mpeg", Kind.AUDIO, "ID3 \u00FF\u00FB \u00FF\u00F3", "mp3"),
    WAV("audio/wav", Kind.AUDIO, "RIFF", "wav"),
    OGG("audio/ogg", Kind.AUDIO, "OggS", "ogg oga opus"),
    M4A("audio/mp4", Kind.AUDIO, "\0\0\0", "m4a"),
    MP4("video/mp4", Kind.VIDEO, "\0\0\0", "mp4 m4v mov"),
    WEBM("video/webm", Kind.VIDEO, "\u001AE\u00DF\u00A3", "webm mkv"),
    AVI("video/x-msvideo", Kind.VIDEO, "RIFF", "avi"),
    BYTES("application/octet-stream", Kind.FILE, "", "");

    private final String written;
    private final Kind kind;
    /// Parted by blanks, as the endings are.
    private final String heads;
    private final String endings;

    MediaType(String written, Kind kind, String heads, String endings) {
        this.written = written;
        this.kind = kind;
        this.heads = heads;
        this.endings = endings;
    }

    /// What people do with it.
    public enum Kind {
        AUDIO,
        VIDEO,
        PICTURE,
        FILE
    }

    /// @param head at least the first 16 bytes, where there are so many
    public static MediaType of(byte[] head, String name) {
        String begins = new String(head, StandardCharsets.ISO_8859_1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<MediaType> alike =
                Arrays.stream(values()).filter(type -> type.beginsLike(begins)).toList();
        return alike.stream()
                .filter(type -> List.of(type.endings.split(" ", -1)).contains(ending))
                .findFirst()
                .or(() -> alike.stream().filter(type -> alike.size() == 1).findFirst())
                .orElse(BYTES);
    }

    private boolean beginsLike(String head) {
        return !heads.isEmpty() && Arrays.stream(heads.split(" ", -1)).anyMatch(head::startsWith);
    }

    public static MediaType written(String written) {
        return Arrays.stream(values())
                .filter(type -> type.written.equals(written))
                .findFirst()
                .orElse(BYTES);
    }

    public String written() {
        return written;
    }

    public Kind kind() {
        return kind;
    }

    /// Whether browsers show it by themselves, and it cannot act in the page where they do.
    public boolean isShown() {
        return switch (this) {
            case PDF, PNG, JPEG, GIF -> true;
            case MP3, WAV, OGG, M4A, MP4, WEBM -> true;
            case TIFF, DOCX, XLSX, ODT, DOC, RTF, AVI, BYTES -> false;
        };
    }
}
