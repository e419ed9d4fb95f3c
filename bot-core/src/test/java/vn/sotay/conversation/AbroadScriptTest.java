package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.access.Role;

/// What is said where the servers of a channel stand abroad.
class AbroadScriptTest {
    private static final Path SCRIPTS = Path.of("src/test/java/vn/sotay/conversation");
    private static final Pattern TRANSCRIPT = Pattern.compile("\"{3}(.*?)\"{3}", Pattern.DOTALL);

    /// People of the scripts, and words of internal documents that nobody types there.
    private static final List<String> UNTOLD = List.of(
            "Hương", "Trần Văn Cán", "Hà Văn Bí", "57-CV", "lịch trực hè", "bảo vệ chính trị nội bộ", "Nội dung riêng");

    @Test
    void internalTextIsReadElsewhere() {
        ConversationScript.withAMemberAbroad().plays("""
                — truc he
                » Đoạn này nằm trong văn bản nội bộ. Kênh trò chuyện này có máy chủ ở nước ngoài nên không hiển thị tại đây. Mời đồng chí đọc trên Zalo hoặc trang trò chuyện của Sổ Tay, hoặc hỏi bí thư chi bộ.
                [1 Chưa đúng ý tôi]
                — [[lookup:read:{57-CV/ĐU}:0]]
                » Đoạn này nằm trong văn bản nội bộ. …
                [1 Trình đơn]
                — [[lookup:read:{09-BC/TU}:0]]
                » Văn bản này thuộc loại hạn chế nên không hiển thị nội dung tại đây. Mời đồng chí đọc tại văn phòng cấp ủy.
                [1 Trình đơn]
                — [[lookup:read:{57-CV/ĐU}:9]]
                » Hết văn bản.
                [1 Trình đơn]
                """);
    }

    @Test
    void whereThereIsAnAddressALinkLeadsToIt() {
        ConversationScript.withAMemberAbroad("https://sotay.lamgiang.vn").plays("""
                — truc he
                » Đoạn này nằm trong văn bản nội bộ. Kênh trò chuyện này có máy chủ ở nước ngoài nên không hiển thị tại đây. Mời đồng chí mở liên kết để đọc. Liên kết chỉ mở được một lần, trong 15 phút, và dành riêng cho đồng chí.
                (↗ Đọc văn bản)
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void theFileOfAnInternalDocumentBecomesALink() {
        ConversationScript.withAMemberAbroad("https://sotay.lamgiang.vn")
                .withOriginal("57-CV/ĐU")
                .plays("""
                        — [[lookup:file:{57-CV/ĐU}]]
                        » Đoạn này nằm trong văn bản nội bộ. … Mời đồng chí mở liên kết để đọc. …
                        (↗ Đọc văn bản)
                        """);
    }

    @Test
    void internalDocumentsInListsHaveNoNames() {
        ConversationScript.withAMemberAbroad().plays("""
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — văn bản mới nhất
                » Các văn bản mới nhất. Đồng chí muốn đọc văn bản nào?
                [1 Quy định 12-QĐ/TU (2026) về thu, nộp đảng phí] [2 Nghị quyết 05-NQ/TU (2025) về chuyển đổi số] [3 Văn bản nội bộ, ngày 06/02/2025] [4 Văn bản nội bộ, ngày 05/01/2025] [5 Quy định 07-QĐ/TU (2024) về đảng phí]
                — 3
                » Đoạn này nằm trong văn bản nội bộ. …
                [1 Trình đơn]
                """);
    }

    @Test
    void publicTextIsShownAsEverywhere() {
        ConversationScript.withAMemberAbroad().plays("""
                — 07-QĐ/TU
                » Quy định số 07-QĐ/TU về đảng phí
                Điều 1 …
                ⚠ Đã được thay thế từ ngày 10/02/2026 bởi Quy định số 12-QĐ/TU
                [1 Toàn văn] [2 Văn bản thay thế] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    /// Everything that is done in any script is done once more here.
    @Test
    void inNoTranscriptOfAnyDialogANameOrInternalTextIsSaid() throws IOException {
        int heard = 0;
        for (String transcript : transcripts()) {
            for (ConversationScript script : List.of(
                    ConversationScript.withAMemberAbroad(),
                    ConversationScript.withAMemberAbroad("https://sotay.lamgiang.vn"),
                    ConversationScript.withAStrangerAbroad(Optional.empty()).withCode("K7M4-Q2XD"))) {
                List<String> said = script.seenBy("Trần Văn Cán", Role.OFFICER)
                        .withSecretary("Hà Văn Bí")
                        .withPhone("+84912345678")
                        .hears(transcript);
                assertThat(said)
                        .as(transcript)
                        .allSatisfy(words -> assertThat(words).doesNotContain(untypedIn(transcript)));
                heard += said.size();
            }
        }
        assertThat(heard).isGreaterThan(700);
    }

    /// What a person typed may be repeated to them.
    private static String[] untypedIn(String transcript) {
        String typed = transcript.lines().filter(line -> line.startsWith("— ")).collect(Collectors.joining("\n"));
        return UNTOLD.stream().filter(words -> !typed.contains(words)).toArray(String[]::new);
    }

    private static List<String> transcripts() throws IOException {
        List<String> transcripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith("ScriptTest.java"))
                    .toList()) {
                Matcher text = TRANSCRIPT.matcher(Files.readString(file));
                while (text.find()) transcripts.add(text.group(1).stripIndent());
            }
        }
        return transcripts;
    }
}
