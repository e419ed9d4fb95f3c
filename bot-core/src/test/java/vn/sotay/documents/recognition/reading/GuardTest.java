package vn.sotay.documents.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.recognition.Secrecy;

class GuardTest {
    private static final String HEAD = "ĐẢNG BỘ XÃ SUỐI NGÀN\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-BC/ĐU\n";

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "M Ậ T", "| MẬT |", "Độ mật: Mật", "MẠT", "MẬT\tSố 05-BC/ĐU"})
    void aStampIsFoundOnAnyPage(String stamp) {
        assertThat(Guard.stamp(List.of(HEAD, "Nội dung báo cáo.\n" + stamp + "\nHết.")))
                .contains(Secrecy.SECRET);
    }

    @Test
    void theDegreeIsTold() {
        assertThat(Guard.stamp(List.of("TỐI MẬT\n" + HEAD))).contains(Secrecy.TOP_SECRET);
        assertThat(Guard.stamp(List.of(HEAD + "TUYỆT MẬT\n"))).contains(Secrecy.MOST_SECRET);
    }

    @Test
    void theWordInASentenceIsNoStamp() {
        assertThat(Guard.stamp(List.of(HEAD + "Tài liệu mật không được đưa lên mạng.\nBảo vệ bí mật nhà nước.")))
                .isEmpty();
    }

    @Test
    void theFooterOfOwnershipIsFoundWhereverItsLineBreaks() {
        String footer = "Tài liệu này thuộc sở hữu\ncủa các cơ quan Đảng, không phát tán.";

        assertThat(Guard.owned(List.of(HEAD, "Nội dung.\n" + footer))).hasValue(2);
        assertThat(Guard.owned(List.of(HEAD + "Tài liệu thuộc thư viện xã."))).isEmpty();
    }
}
