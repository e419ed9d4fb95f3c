package vn.sotay.admin.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.sotay.language.VietnamTime;

/// Eight cards on each A4 page, with lines to cut along. In Vietnamese whatever the language of the pages:
/// it is for the members.
public final class CardSheet {
    /// On one page.
    public static final int CARDS = 8;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final String FONT = "Be Vietnam Pro";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;

    public CardSheet(ITemplateEngine templates) {
        this.templates = templates;
    }

    /// What all cards of a sheet have in common.
    ///
    /// @param lastDay on which the codes can be used
    public record Common(String unit, LocalDate lastDay, Doors doors) {}

    /// @param doors with their pictures, by channel
    record Face(String name, String code, List<Picture> doors) {}

    record Picture(String channel, String source) {}

    /// The sheet as a PDF.
    public byte[] pdf(List<Card> cards, Common common) {
        String page = templates.process("print/cards", new Context(VIETNAMESE, model(cards, common)));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    // Tagged for screen readers; and no font is used but ours.
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(page, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Object> model(List<Card> cards, Common common) {
        Map<String, String> pictures = new HashMap<>();
        List<List<Face>> pages = new ArrayList<>();
        for (int at = 0; at < cards.size(); at += CARDS)
            pages.add(cards.subList(at, Math.min(at + CARDS, cards.size())).stream()
                    .map(card -> face(card, common.doors(), pictures))
                    .toList());
        List<String> channels = pages.isEmpty()
                ? List.of()
                : pages.getFirst().getFirst().doors().stream()
                        .map(Picture::channel)
                        .toList();
        return Map.of(
                "pages",
                pages,
                "unit",
                common.unit(),
                "lastDay",
                VietnamTime.written(common.lastDay()),
                "channels",
                channels);
    }

    /// @param pictures drawn so far, by address: most doors are the same on all cards
    private static Face face(Card card, Doors doors, Map<String, String> pictures) {
        return new Face(
                card.name(),
                card.code().printed(),
                doors.of(card.code()).stream()
                        .map(door -> new Picture(door.channel(), pictures.computeIfAbsent(door.address(), QrCode::of)))
                        .toList());
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(CardSheet.class.getResourceAsStream("/fonts/BeVietnamPro-" + weight + ".ttf"));
    }
}
