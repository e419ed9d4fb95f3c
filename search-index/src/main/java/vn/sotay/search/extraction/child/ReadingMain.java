package vn.sotay.search.extraction.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.sotay.search.extraction.Format;
import vn.sotay.search.extraction.Frame;
import vn.sotay.search.extraction.Refusal;
import vn.sotay.search.extraction.printed.PdfReader;
import vn.sotay.search.extraction.printed.PictureReader;
import vn.sotay.search.extraction.printed.Tesseract;
import vn.sotay.search.extraction.reading.DocumentReader;
import vn.sotay.search.extraction.reading.HtmlReader;
import vn.sotay.search.extraction.reading.OdtReader;
import vn.sotay.search.extraction.reading.OldWordReader;
import vn.sotay.search.extraction.reading.PageWriter;
import vn.sotay.search.extraction.reading.PlainTextReader;
import vn.sotay.search.extraction.reading.RtfReader;
import vn.sotay.search.extraction.reading.SheetReader;
import vn.sotay.search.extraction.reading.WordReader;

/// Reads one file and tells its parent page by page. Arguments: format, file, most pages, most characters,
/// the name of Tesseract. Whatever a library throws ends the program, and that says enough.
public final class ReadingMain {
    private ReadingMain() {}

    public static void main(String[] arguments) throws IOException {
        DataOutputStream parent =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        endWithParent(System.in);
        Frame.write(new Frame.Started(), parent);
        PageWriter pages = new PageWriter(parent, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        try {
            reader(Format.valueOf(arguments[0]), arguments[4]).read(Path.of(arguments[1]), pages);
            pages.finish();
            Frame.write(new Frame.Complete(), parent);
        } catch (Refusal refusal) {
            Frame.write(new Frame.OfRefusal(refusal.reason()), parent);
        }
        Runtime.getRuntime().halt(0);
    }

    private static DocumentReader reader(Format format, String tesseract) {
        return switch (format) {
            case PDF -> new PdfReader(ocr(tesseract));
            case PICTURE -> new PictureReader(ocr(tesseract));
            case DOCX -> new WordReader();
            case DOC -> new OldWordReader();
            case XLSX -> new SheetReader();
            case ODT -> new OdtReader();
            case RTF -> new RtfReader();
            case HTML -> new HtmlReader();
            case TEXT -> new PlainTextReader();
        };
    }

    private static Optional<Tesseract> ocr(String program) {
        return Tesseract.find(program);
    }

    /// The parent writes nothing: the end of its pipe is the end of the parent.
    private static void endWithParent(InputStream pipe) {
        Thread.ofPlatform().daemon().name("parent").start(() -> {
            try {
                pipe.transferTo(OutputStream.nullOutputStream());
            } catch (IOException closed) {
                System.err.println("the parent is gone: " + closed.getMessage());
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
