package vn.sotay.admin.storage.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.language.VietnameseText;

/// The database folds names exactly as the application folds what is searched for.
class PlainTextTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY 0123456789.-/";
    private static final List<String> TONES = List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");

    private final Random random = new Random(20261123);

    @Test
    void everyLetterWithEveryTone() {
        String all = LETTERS.chars()
                .mapToObj(letter -> TONES.stream()
                        .map(tone -> (char) letter + (Character.isLetter(letter) ? tone : ""))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        String vowels = all.replaceAll("(?iu)[bcdđghklmnpqrstvx][\\u0300-\\u0323]", "");

        assertThat(plain(Normalizer.normalize(vowels, Normalizer.Form.NFC)))
                .isEqualTo(VietnameseText.withoutMarks(vowels));
    }

    @Test
    void composedOrNot() {
        for (int i = 0; i < 200; i++) {
            String words = words();
            assertThat(plain(words)).isEqualTo(VietnameseText.withoutMarks(words));
            assertThat(plain(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(plain(words));
        }
    }

    @Test
    void listsGoByTheGivenName() {
        assertThat(database.jdbc()
                        .sql("select by_given_name('Lò Thị Hương')")
                        .query(String.class)
                        .single())
                .isEqualTo("huong lo thi huong");
    }

    private String words() {
        List<String> names =
                List.of("Nguyễn", "Trần", "Đặng", "Thị", "Hương", "Quỳnh", "Mỹ", "Bưởi", "Đĩnh", "Ỷ", "Ơn");
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> names.get(random.nextInt(names.size())))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String words) {
        return database.jdbc()
                .sql("select plain(?)")
                .param(words)
                .query(String.class)
                .single();
    }
}
