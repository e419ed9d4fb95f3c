package vn.sotay.search.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// What the child tells its parent over the pipe, one after the other. A pipe that ends without {@link
/// Complete} or {@link OfRefusal} means that the child was lost.
public sealed interface Frame {
    /// Bytes of a picture.
    int MOST_PICTURE = 4 << 20;

    /// The first one: the child runs and has our classes.
    record Started() implements Frame {}

    record OfPage(Page page) implements Frame {}

    /// The picture of the page that was told last, as JPEG.
    @SuppressWarnings("ArrayRecordComponent")
    record OfPicture(int page, byte[] jpeg) implements Frame {}

    record OfRefusal(Reason reason) implements Frame {}

    record Complete() implements Frame {}

    record Lost() implements Frame {}

    static void write(Frame frame, DataOutputStream to) throws IOException {
        switch (frame) {
            case Started() -> to.writeByte('S');
            case OfPage(Page page) -> writePage(page, to);
            case OfPicture(int page, byte[] jpeg) -> {
                to.writeByte('J');
                to.writeInt(page);
                to.writeInt(jpeg.length);
                to.write(jpeg);
            }
            case OfRefusal(Reason reason) -> {
                to.writeByte('R');
                to.writeUTF(reason.name());
            }
            case Complete() -> to.writeByte('C');
            case Lost() -> throw new IllegalArgumentException("only the parent sees a lost child");
        }
        to.flush();
    }

    /// @param mostBytes of a page's text; a child that announces more is as good as lost
    static Frame read(DataInputStream from, int mostBytes) throws IOException {
        try {
            return switch (from.read()) {
                case 'S' -> new Started();
                case 'P' -> readPage(from, mostBytes);
                case 'J' -> readPicture(from);
                case 'R' -> new OfRefusal(Reason.valueOf(from.readUTF()));
                case 'C' -> new Complete();
                default -> new Lost();
            };
        } catch (EOFException | IllegalArgumentException cutOff) {
            return new Lost();
        }
    }

    private static void writePage(Page page, DataOutputStream to) throws IOException {
        byte[] text = page.text().getBytes(StandardCharsets.UTF_8);
        to.writeByte('P');
        to.writeInt(page.number());
        to.writeByte(page.confidence().orElse(-1));
        to.writeInt(text.length);
        to.write(text);
    }

    private static Frame readPicture(DataInputStream from) throws IOException {
        int page = from.readInt();
        int length = from.readInt();
        if (length < 0 || length > MOST_PICTURE) return new Lost();
        byte[] jpeg = new byte[length];
        from.readFully(jpeg);
        return new OfPicture(page, jpeg);
    }

    private static Frame readPage(DataInputStream from, int mostBytes) throws IOException {
        int number = from.readInt();
        int confidence = from.readByte();
        int length = from.readInt();
        if (length < 0 || length > mostBytes) return new Lost();
        byte[] text = new byte[length];
        from.readFully(text);
        OptionalInt recognised = confidence < 0 ? OptionalInt.empty() : OptionalInt.of(confidence);
        return new OfPage(new Page(number, new String(text, StandardCharsets.UTF_8), recognised));
    }
}
