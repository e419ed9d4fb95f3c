package vn.sotay.admin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.Passage;
import vn.sotay.documents.structure.CleanText;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.documents.structure.Outline;

class PassagePagesTest {
    private static final List<String> PAGES = List.of(
            "QUY CHẾ\nvề sinh hoạt chi bộ\nĐiều 1. Thời gian\nChi bộ họp ngày mồng ba hằng tháng.",
            "Điều 2. Nội dung\nChi bộ nghe đọc thông báo.\nĐiều 3. Ghi chép\nThư ký ghi sổ.",
            "Điều 4. Hiệu lực\nQuy chế này có hiệu lực từ ngày ký.");

    private static List<Passage> passages() {
        return DocumentStructure.passagesOf(Outline.of(CleanText.of(PAGES).text()));
    }

    @Test
    void everyPassageIsFoundOnThePageWhereItBegins() {
        Map<Integer, Integer> pages = PassagePages.of(PAGES, passages());

        assertThat(passages()).allSatisfy(passage -> assertThat(pages).containsKey(passage.ordinal()));
        for (Passage passage : passages()) {
            String begins = passage.text().lines().findFirst().orElseThrow();
            int page = pages.getOrDefault(passage.ordinal(), 0);
            assertThat(PAGES.get(page - 1)).contains(begins);
        }
        assertThat(pages).containsValues(1, 2, 3);
    }

    @Test
    void whatTheOfficerHasRewrittenIsLeftOutAndTheRestIsFound() {
        List<Passage> passages = List.of(
                new Passage(0, "Điều 1", List.of(), "Không có ở trang nào."),
                new Passage(1, "Điều 4", List.of(), "Điều 4. Hiệu lực\nQuy chế này có hiệu lực từ ngày ký."));

        assertThat(PassagePages.of(PAGES, passages)).isEqualTo(Map.of(1, 3));
    }

    @Test
    void whereThereIsOnePageThereIsNothingToTell() {
        assertThat(PassagePages.of(PAGES.subList(0, 1), passages())).isEmpty();
    }
}
