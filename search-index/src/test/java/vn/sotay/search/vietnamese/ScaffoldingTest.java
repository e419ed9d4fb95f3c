package vn.sotay.search.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaffoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "cho em hỏi đảng phí là bao nhiêu ạ = dang phi",
                "cho em hoi dang phi la bao nhieu a = dang phi",
                "đảng phí nộp khi nào = dang phi nop",
                "thời tiết hôm nay như thế nào = thoi tiet",
                "hồ sơ kết nạp gồm những gì = ho so ket nap",
                "thi đua = thi dua",
                "thi dua = thi dua",
                "làm việc = viec",
                "phường Đông Lam = phuong dong lam",
            })
    void onlyWhatIsAskedAboutIsContent(String question, String content) {
        List<Syllable> syllables = Syllables.of(question).inOrder();
        List<Role> roles = Scaffolding.roles(syllables);

        assertThat(IntStream.range(0, syllables.size())
                        .filter(i -> roles.get(i) == Role.CONTENT)
                        .mapToObj(i -> syllables.get(i).folded()))
                .containsExactly(content.split(" "));
    }
}
