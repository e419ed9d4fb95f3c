package vn.sotay.search.extraction.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void linesThatHadNoRoomForTheNextWordGoOn() {
        assertThat(Paragraphs.of(List.of(
                        line("Mỗi chi bộ họp vào tuần đầu", 20, 300, 100),
                        line("của tháng, trừ khi có việc gấp", 0, 300, 115),
                        line("hoặc thiên tai.", 0, 120, 130),
                        line("Biên bản gửi về văn phòng Đảng", 20, 300, 145),
                        line("ủy.", 0, 30, 160))))
                .isEqualTo("""
                        Mỗi chi bộ họp vào tuần đầu của tháng, trừ khi có việc gấp hoặc thiên tai.
                        Biên bản gửi về văn phòng Đảng ủy.""");
    }

    @Test
    void numberedLinesStandAlone() {
        List<PrintedLine> lines = List.of(
                line("Điều 2. Bí thư chủ trì cuộc họp", 0, 300, 100),
                line("a) chuẩn bị nội dung cuộc họp ấy", 0, 300, 115),
                line("đ) mời đại biểu của thôn và xã", 0, 300, 130),
                line("20.3. Người vắng mặt phải báo lý", 0, 300, 145),
                line("IV- TỔ CHỨC THỰC HIỆN của chi bộ", 0, 300, 160),
                line("do cho chi ủy.", 0, 140, 175));
        assertThat(Paragraphs.of(lines).lines())
                .hasSize(5)
                .last()
                .isEqualTo("IV- TỔ CHỨC THỰC HIỆN của chi bộ do cho chi ủy.");
    }

    @Test
    void aGapOrASentenceAtTheEdgeEndsAParagraph() {
        assertThat(Paragraphs.of(List.of(
                                line("Việc học tập nghị quyết ở thôn", 0, 300, 100),
                                line("và ở xã", 0, 300, 160),
                                line("có kiểm tra cuối buổi của lớp.", 0, 300, 175),
                                line("Người vắng học bù.", 0, 180, 190)))
                        .lines())
                .hasSize(4);
    }

    @Test
    void aPageWrittenInDisorderIsReadFromTheTop() {
        assertThat(Paragraphs.of(List.of(
                        line("bốn", 0, 50, 175),
                        line("ba", 0, 50, 150),
                        line("hai", 0, 50, 125),
                        line("một", 0, 50, 100),
                        line("bên phải", 200, 250, 100))))
                .isEqualTo("một bên phải\nhai\nba\nbốn");
    }

    @Test
    void columnsKeepTheirOrder() {
        assertThat(Paragraphs.of(List.of(
                        line("ĐẢNG BỘ XÃ", 0, 100, 100),
                        line("SUỐI NGÀN", 0, 100, 115),
                        line("ĐẢNG CỘNG SẢN VIỆT NAM", 200, 400, 100))))
                .isEqualTo("ĐẢNG BỘ XÃ\nSUỐI NGÀN\nĐẢNG CỘNG SẢN VIỆT NAM");
    }

    @Test
    void wordsOfTesseractAreWeighedByTheirLength() {
        Recognised page = Recognised.of(List.of(
                "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
                "5\t1\t1\t1\t1\t1\t10\t10\t40\t20\t90\tbiên",
                "5\t1\t1\t1\t1\t2\t60\t10\t30\t20\t60\tbản",
                "5\t1\t1\t1\t2\t1\t10\t40\t30\t20\t-1\t ",
                "cut off"));
        assertThat(page).isEqualTo(new Recognised("biên bản", 77));
    }

    private static PrintedLine line(String text, double left, double right, double top) {
        return new PrintedLine(text, left, right, top, 12);
    }
}
