package vn.sotay.admin.spreadsheet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {
    @TempDir
    private Path folder;

    private Rows read(String rows) throws Exception {
        return Rows.of(new HandMadeXlsx().rows(rows).in(folder));
    }

    private void assertRefused(Path file, Refusal refusal) {
        assertThatThrownBy(() -> Rows.of(file))
                .isInstanceOfSatisfying(
                        RefusedSpreadsheet.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void whatAProgramWritesIsRead() throws Exception {
        Path file = folder.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "x", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Đảng viên");
            sheet.value(0, 0, "Đặng Thị Bích & <Con> \"Ngọc\"");
            sheet.value(0, 1, LocalDate.of(2012, 9, 2));
            sheet.style(0, 1).format("dd/mm/yyyy").set();
            sheet.value(0, 2, 1986);
            sheet.formula(0, 3, "A1");
            sheet.range(1, 0, 3, 0).merge();
            sheet.value(1, 0, "Chi bộ 1");
        }

        Rows rows = Rows.of(file);

        assertThat(rows.row(1))
                .containsExactly(
                        new Cell.Text("Đặng Thị Bích & <Con> \"Ngọc\""),
                        new Cell.Day(LocalDate.of(2012, 9, 2)),
                        new Cell.Text("1986"),
                        Cell.Unreadable.FORMULA);
        assertThat(rows.merged()).containsExactly(new MergedCells(2, 0, 4, 0));
        assertThat(rows.merged().getFirst().hides(3, 0)).isTrue();
        assertThat(rows.merged().getFirst().hides(2, 0)).isFalse();
    }

    @Test
    void cellsOfAllKindsAreRead() throws Exception {
        Rows rows = read("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" s=\"1\"><v>41154</v></c>"
                + "<c t=\"inlineStr\"><is><t>trong ô</t></is></c><c t=\"str\"><v>chữ</v></c><c t=\"e\"><v>#N/A</v></c>"
                + "<c><v>9.12345678E8</v></c><c><v>1E99</v></c></row><row><c><v>7</v></c></row>");

        assertThat(rows.texts(2))
                .containsExactly(
                        "Lê An",
                        "Day[day=2012-09-02]",
                        "trong ô",
                        "chữ",
                        "ERROR_VALUE",
                        "912345678",
                        "1" + "0".repeat(99));
        assertThat(rows.texts(3)).containsExactly("7");
    }

    @Test
    void hiddenSheetsAreNotOffered() throws Exception {
        assertThat(read("").sheets()).containsExactly("Một");
    }

    @Test
    void textsThatNobodyWantsAreNotMade() throws Exception {
        Path file = new HandMadeXlsx()
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>")
                .in(folder);

        assertThat(Rows.of(file, column -> column == 0).texts(1)).containsExactly("Họ tên");
    }

    @Test
    void aCellThatIsTooLongIsNotRead() throws Exception {
        String text = "a".repeat(50_000);

        assertThat(read("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>")
                        .row(1))
                .containsExactly(Cell.Unreadable.TOO_LONG);
    }

    @Test
    void outsideEntitiesAreNeverFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        HandMadeXlsx made = new HandMadeXlsx();
        made.part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>");

        assertRefused(made.in(folder), Refusal.BROKEN);
    }

    @Test
    void entitiesWithinEntitiesDoNotGrow() throws Exception {
        StringBuilder type = new StringBuilder("<!DOCTYPE sst [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'z'; c++)
            type.append("<!ENTITY %c \"%s\">".formatted(c, ("&" + (char) (c - 1) + ";").repeat(10)));
        HandMadeXlsx made = new HandMadeXlsx().rows("<row><c t=\"s\"><v>0</v></c></row>");
        made.part("xl/sharedStrings.xml", type + "]><sst><si><t>&y;</t></si></sst>");

        assertRefused(made.in(folder), Refusal.BROKEN);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 60; i++) zip.write(zeros);
        }

        assertRefused(file, Refusal.TOO_BIG);
    }

    @Test
    void tooManyPartsAreRefused() throws Exception {
        HandMadeXlsx made = new HandMadeXlsx();
        for (int i = 0; i < 2_100; i++) made.part("xl/media/" + i, "");

        assertRefused(made.in(folder), Refusal.TOO_BIG);
    }

    @Test
    void aCellFarToTheRightOfTheHeadIsTooMuch() throws Exception {
        assertThatThrownBy(() -> read("<row><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>"))
                .isInstanceOfSatisfying(
                        RefusedSpreadsheet.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY_COLUMNS));
    }

    @Test
    void moreRowsThanAProvinceHasMembersAreRefused() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i <= Spreadsheet.MOST_ROWS; i++)
            rows.append("<row><c><v>").append(i % 7).append("</v></c></row>");
        Path file = new HandMadeXlsx().rows(rows.toString()).in(folder);
        try (Spreadsheet spreadsheet = Spreadsheet.open(file)) {
            assertThatThrownBy(() -> spreadsheet.body(0, new RowReader() {
                        @Override
                        public boolean wants(int row, int column) {
                            return true;
                        }

                        @Override
                        public boolean take(int row, SortedMap<Integer, Cell> cells) {
                            return true;
                        }
                    }))
                    .isInstanceOf(RefusedSpreadsheet.class)
                    .hasMessage("TOO_MANY_ROWS");
        }
    }

    @Test
    void rowsBeyondTheSheetAndOddNumbersAreABrokenFile() throws Exception {
        for (String row : List.of(
                "<row r=\"99999999\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row r=\"-1\"><c><v>1</v></c></row>",
                "<row><c r=\"ZZZZ1\"><v>1</v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>"))
            assertRefused(new HandMadeXlsx().rows(row).in(folder), Refusal.BROKEN);
    }

    @Test
    void aTextThatIsNotThereIsEmpty() throws Exception {
        assertThat(read("<row><c t=\"s\"><v>4000000</v></c><c t=\"s\"><v>-1</v></c></row>")
                        .texts(1))
                .containsOnly("");
    }

    @Test
    void whatIsNoWorkbookIsSaid() throws Exception {
        assertRefused(write("a.xlsx", ""), Refusal.EMPTY_FILE);
        assertRefused(write("b.xlsx", "%PDF-1.7 và hơn nữa"), Refusal.NOT_A_SPREADSHEET);
        assertRefused(write("c.xls", "<html><table><tr><td>Họ tên"), Refusal.NOT_A_SPREADSHEET);
        assertRefused(write("d.png", "\u0089PNG\r\n\u001A\n\0\0\0"), Refusal.NOT_A_SPREADSHEET);
        assertRefused(new HandMadeXlsx().without("xl/workbook.xml").in(folder), Refusal.NOT_A_SPREADSHEET);
        assertRefused(new HandMadeXlsx().part("xl/workbook.bin", "x").in(folder), Refusal.OLD_FORMAT);
        assertRefused(compound("Workbook"), Refusal.OLD_FORMAT);
        assertRefused(compound("EncryptedPackage"), Refusal.PASSWORD);
        assertRefused(compound("WordDocument"), Refusal.NOT_A_SPREADSHEET);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Path compound(String part) throws IOException {
        byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[9_000];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        System.arraycopy(name, 0, file, 8_200, name.length);
        return Files.write(folder.resolve(part + ".xls"), file);
    }
}
