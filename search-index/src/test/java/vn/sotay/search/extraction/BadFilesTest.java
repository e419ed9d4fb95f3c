package vn.sotay.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each bad file gets its own reason, soon, and the next document is read.
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class BadFilesTest {
    private static final String XXE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    @TempDir
    Path folder;

    @AfterEach
    void theNextDocumentIsRead() throws IOException {
        assertThat(read(Samples.text(), "a.txt")).isInstanceOf(Extraction.Text.class);
    }

    @Test
    void emptyAndTooLarge() throws IOException {
        refused(new byte[0], "a.pdf", Reason.EMPTY);
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(500L << 20);
        }
        assertThat(Reading.in(folder).extract(large, "a.pdf")).isEqualTo(new Extraction.Refused(Reason.TOO_LARGE));
    }

    @Test
    void tenThousandPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) document.addPage(new PDPage());
            refused(saved(document), "a.pdf", Reason.TOO_MANY_PAGES);
        }
    }

    @Test
    void tooMuchText() throws IOException {
        refused(Samples.bytes("chi bộ họp vào tuần đầu ".repeat(20_000)), "a.txt", Reason.TOO_MUCH_TEXT);
    }

    @Test
    void bombs() throws IOException {
        refused(Samples.bomb("word/document.xml", 48), "a.docx", Reason.BOMB);
        refused(Samples.bomb("content.xml", 2_000), "a.odt", Reason.BOMB);
        byte[] one = Samples.bytes("a");
        List<String> names = IntStream.range(0, 600).mapToObj(i -> "word/" + i).toList();
        refused(Samples.zip(names, Collections.nCopies(600, one)), "a.docx", Reason.BOMB);
    }

    @Test
    void aPageOfAPdfThatUnpacksToMoreThanTheMemory() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                for (int i = 0; i < 5_000; i++) content.showText("a".repeat(1_000));
                content.endText();
            }
            refused(saved(document), "a.pdf", Reason.TOO_MUCH_MEMORY);
        }
    }

    @Test
    void macros() throws IOException {
        byte[] empty = Samples.bytes("<x/>");
        refused(
                Samples.zip(List.of("word/document.xml", "word/vbaProject.bin"), List.of(empty, empty)),
                "a.docm",
                Reason.MACROS);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(Samples.doc()))) {
            files.getRoot().createDirectory("Macros");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            refused(bytes.toByteArray(), "a.doc", Reason.MACROS);
        }
    }

    @Test
    void xmlThatDeclaresEntities() throws IOException {
        refused(Samples.odt(XXE, "&e;"), "a.odt", Reason.UNSAFE_XML);
        byte[] document = Samples.bytes("<?xml version=\"1.0\"?>" + XXE + "<w:document>&e;</w:document>");
        refused(Samples.zip(List.of("word/document.xml"), List.of(document)), "a.docx", Reason.UNSAFE_XML);
    }

    @Test
    void entitiesHiddenFromTheFirstLookAreNotResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "không ai được đọc");
        String doctype = "<!--" + "a".repeat(5_000) + "--><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] hidden = Samples.odt(doctype, "&e;");
        assertThat(read(hidden, "a.odt").toString()).doesNotContain("không ai");
    }

    @Test
    void passwords() throws IOException, GeneralSecurityException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(saved(document), "a.pdf", Reason.PASSWORD);
        }
        refused(encrypted(Samples.docx()), "a.docx", Reason.PASSWORD);
        byte[] manifest = Samples.bytes("<manifest><encryption-data/></manifest>");
        refused(
                Samples.zip(List.of("content.xml", "META-INF/manifest.xml"), List.of(manifest, manifest)),
                "a.odt",
                Reason.PASSWORD);
    }

    @Test
    void anArchiveWhoseEntriesAreEncrypted() throws IOException {
        byte[] archive = Samples.odt();
        for (int i = 0; i + 4 < archive.length; i++) {
            if (startsWith(archive, i, 'P', 'K', 3, 4)) archive[i + 6] |= 1;
            if (startsWith(archive, i, 'P', 'K', 1, 2)) archive[i + 8] |= 1;
        }
        refused(archive, "a.odt", Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "DOCX", "DOC", "XLSX", "ODT", "RTF"})
    void whatWasCutOffIsBroken(Format format) throws IOException {
        byte[] whole = Samples.of(format);
        refused(Arrays.copyOf(whole, whole.length * 3 / 5), "a." + format, Reason.BROKEN);
    }

    @Test
    void neitherFormatNorLanguage() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(4).nextBytes(noise);
        refused(noise, "a.docx", Reason.WRONGLY_NAMED);
        refused(noise, "a.exe", Reason.UNKNOWN_FORMAT);
        refused(Samples.zip(List.of("a.txt"), List.of(noise)), "a.zip", Reason.UNKNOWN_FORMAT);
        refused(Base64.getMimeEncoder().encode(noise), "a.txt", Reason.NO_TEXT);
        refused(Samples.bytes(" \n\t\n 12 345 \n"), "a.txt", Reason.NO_TEXT);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            refused(saved(document), "a.pdf", Reason.NO_TEXT);
        }
    }

    private void refused(byte[] content, String name, Reason reason) throws IOException {
        assertThat(read(content, name)).as(name).isEqualTo(new Extraction.Refused(reason));
    }

    private Extraction read(byte[] content, String name) throws IOException {
        return Reading.in(folder).extract(Files.write(folder.resolve("original"), content), name);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] document) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static boolean startsWith(byte[] bytes, int at, int... expected) {
        for (int i = 0; i < expected.length; i++) if (bytes[at + i] != expected[i]) return false;
        return true;
    }
}
