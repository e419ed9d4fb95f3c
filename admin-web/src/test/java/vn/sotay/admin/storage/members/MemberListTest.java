package vn.sotay.admin.storage.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

class MemberListTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static MemberList list;

    @BeforeAll
    static void aProvinceIsThere() {
        Province.fill(database);
        list = new MemberList(database.jdbc(), database.transactions());
    }

    @RepeatedTest(12)
    void pageByPageEverybodyComesOnceThereAndBack(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        MemberFilter filter = any(random);
        int size = 150 + random.nextInt(51);
        List<Long> all = new ArrayList<>();
        list.read(filter, rows -> rows.forEach(row -> all.add(row.id().value())));

        List<Long> there = new ArrayList<>();
        MemberPage page = list.page(filter, Optional.empty(), size);
        assertThat(page.earlier()).isEmpty();
        add(there, page);
        while (page.later().isPresent()) {
            page = list.page(filter, page.later(), size);
            add(there, page);
        }
        List<Long> back = new ArrayList<>(ids(page).reversed());
        while (page.earlier().isPresent()) {
            page = list.page(filter, page.earlier(), size);
            back.addAll(ids(page).reversed());
        }

        assertThat(there).isEqualTo(all).doesNotHaveDuplicates();
        Collections.reverse(back);
        assertThat(back).isEqualTo(all);
    }

    @Test
    void theOrderIsThatOfGivenNames() {
        List<String> names = list.page(in(Province.ROOT), Optional.empty(), 200).rows().stream()
                .map(row -> row.facts().person().fullName())
                .toList();

        assertThat(names)
                .allMatch(name -> name.endsWith(" An"))
                .first()
                .asString()
                .startsWith("Đặng Đức");
    }

    @ParameterizedTest
    @CsvSource({
        "nguyen van an, Nguyễn Văn An",
        "an nguyen, Nguyễn % An",
        "NGUYỄN  VĂN  A, Nguyễn Văn An",
        "dang dun, Đặng % Dung"
    })
    void namesAreFoundWithoutMarksInAnyOrderAndWhileTheLastWordIsTyped(String typed, String like) {
        MemberPage page = list.page(in(Province.ROOT).with(text(typed)), Optional.empty(), 200);

        assertThat(page.rows()).isNotEmpty();
        String someWord = typed.startsWith("dang") ? "dang" : "nguyen";
        assertThat(page.rows())
                .allSatisfy(row -> assertThat(
                                VietnameseText.folded(row.facts().person().fullName()))
                        .contains(someWord));
        assertThat(page.rows().stream().map(row -> row.facts().person().fullName()))
                .anyMatch(name -> name.matches(like.replace("%", ".*")));
    }

    @Test
    void aWordThatIsNotTheLastIsAWholeWord() {
        assertThat(list.page(in(Province.ROOT).with(text("ngu an")), Optional.empty(), 50)
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000123", "000123 VH", "000123vh", "0900004551", "+84 900 004 551", "4551", "0900004551 nguyen"})
    void membersAreFoundByFileNumberAndTelephone(String typed) {
        MemberFilter all = in(Province.ROOT).with(new MemberFilter.Life(Set.of(), Optional.empty(), Optional.empty()));
        database.execute("update member set full_name = 'Nguyễn Văn Số' where file_number = '000123 VH'");

        assertThat(list.page(all.with(text(typed)), Optional.empty(), 50).rows().stream()
                        .map(row -> row.facts().fileNumber().orElse("")))
                .contains("000123 VH");
    }

    @Test
    void numbersOfCardsAreNotLookedFor() {
        assertThat(SearchText.read("012345678901")).isInstanceOf(SearchText.Reading.OfACard.class);
        assertThat(SearchText.read("12")).isInstanceOf(SearchText.Reading.TooFewDigits.class);
        assertThat(SearchText.read("'; drop table member --")).isInstanceOf(SearchText.Reading.Clear.class);
        assertThat(list.page(in(Province.ROOT).with(text("a' & ! | :* \\ (%_")), Optional.empty(), 50)
                        .rows())
                .isNotEmpty();
    }

    @Test
    void shortListsAreCountedAndLongOnesUpToAThousand() {
        assertThat(list.page(in("chi-bo-7"), Optional.empty(), 50).hits().orElseThrow())
                .isBetween(40L, 50L);
        assertThat(list.page(in(Province.ROOT), Optional.empty(), 50).hits()).hasValue(MemberList.COUNTED + 1);
        assertThat(list.page(in(Province.ROOT).with(text("khongco")), Optional.empty(), 50)
                        .hits())
                .hasValue(0);
    }

    @Test
    void aUnitAloneIsLessThanTheUnitAndWhatIsBelow() {
        assertThat(list.page(in("xa-3"), Optional.empty(), 50).rows()).hasSize(50);
        assertThat(list.page(in("xa-3").withoutUnitsBelow(), Optional.empty(), 50)
                        .rows())
                .isEmpty();
    }

    @Test
    void whoeverWasErasedIsNotThere() {
        database.execute("""
                insert into member (full_name, gender, born, joined_on, unit, post)
                values ('Quàng Thị Xóa', 'FEMALE', 1980, '2010-01-01', 'chi-bo-9', 'NONE')""");
        MemberFilter filter = in("chi-bo-9").with(text("quang thi xoa"));
        assertThat(list.page(filter, Optional.empty(), 50).rows()).hasSize(1);

        database.execute("""
                update member set full_name = null, file_number = null, phone = null, born = null, gender = null,
                    joined_on = null, erased_at = now() where full_name = 'Quàng Thị Xóa'""");

        assertThat(list.page(filter, Optional.empty(), 50).rows()).isEmpty();
        assertThat(list.page(in("chi-bo-9"), Optional.empty(), 200).rows()).doesNotContainNull();
    }

    private static MemberFilter any(Random random) {
        String unit = List.of(Province.ROOT, "xa-5", "chi-bo-12").get(random.nextInt(3));
        MemberFilter filter = in(unit).with(new MemberFilter.Traits(
                maybe(random, Standing.values()),
                maybe(random, PartyPost.SECRETARY, PartyPost.NONE),
                maybe(random, Gender.values()),
                maybe(random, true, false),
                maybe(random, false)));
        if (random.nextInt(3) == 0)
            filter = filter.with(text(List.of("nguyen", "van a", "le h").get(random.nextInt(3))));
        Set<MemberStatus> statuses = List.of(
                        MemberFilter.Life.CURRENT, Set.<MemberStatus>of(), Set.of(MemberStatus.EXEMPT))
                .get(random.nextInt(3));
        Optional<Integer> from = maybe(random, 1950, 1970);
        return filter.with(new MemberFilter.Life(statuses, from, from.map(year -> year + 20)));
    }

    @SafeVarargs
    private static <T> Optional<T> maybe(Random random, T... values) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(values[random.nextInt(values.length)]);
    }

    private static MemberFilter in(String unit) {
        return MemberFilter.in(new UnitId(unit));
    }

    static SearchText text(String typed) {
        return ((SearchText.Reading.Clear) SearchText.read(typed)).text();
    }

    private static void add(List<Long> to, MemberPage page) {
        to.addAll(ids(page));
    }

    private static List<Long> ids(MemberPage page) {
        return page.rows().stream().map(row -> row.id().value()).toList();
    }
}
