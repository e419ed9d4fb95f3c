package vn.sotay.admin.pages.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.printing.Doors;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.storage.linking.LinkStates;
import vn.sotay.admin.web.Administration;
import vn.sotay.admin.web.Browser;
import vn.sotay.enrolment.CodeValidity;
import vn.sotay.enrolment.EnrolmentCode;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Role;

/// Printing, withdrawing and cutting off over HTTP, at a committee and two branches of its own.
class LinkingPagesTest {
    private static final String OURS = "/admin/linking/lk-cb-1";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    private static Administration officer;
    private static Administration secretary;
    private static Administration inspector;

    @BeforeAll
    static void aCommitteeWithTwoBranches() {
        sql("insert into unit (id, parent, kind, name, short_name) values"
                + " ('lk', null, 'COMMITTEE', 'Đảng bộ Liên Kết', 'Đảng ủy Liên Kết'),"
                + " ('lk-cb-1', 'lk', 'BRANCH', 'Chi bộ Một', 'Chi bộ Một'),"
                + " ('lk-cb-2', 'lk', 'BRANCH', 'Chi bộ Hai', 'Chi bộ Hai')");
        officer = account("lk-canbo", Role.OFFICER, "lk");
        secretary = account("lk-bithu", Role.SECRETARY, "lk-cb-1");
        inspector = account("lk-kiemtra", Role.INSPECTOR, "lk");
    }

    @BeforeEach
    void threeMembersHereAndOneThere() {
        String ours = "(select id from member where unit like 'lk-%')";
        sql("delete from enrolment_code where member in " + ours);
        sql("delete from channel_account where member in " + ours);
        sql("delete from consent_ledger where member in " + ours);
        sql("update member set unit = 'lk', status = 'LEFT' where unit like 'lk-%'");
        member("Lò Thị Ánh", "lk-cb-1");
        member("Đặng Văn Ổn", "lk-cb-1");
        member("Hà Thị Kỷ", "lk-cb-1");
        member("Trần Người Khác", "lk-cb-2");
    }

    @Test
    void aSheetIsAFileThatNobodyKeeps() {
        HttpResponse<String> sheet = print(secretary, key(secretary), "NOT_LINKED");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body()).startsWith("%PDF");
        assertThat(sheet.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(sheet.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(openCodes()).isEqualTo(3);
        assertThat(secretary.get(OURS).body())
                .contains(
                        "In 3 thẻ, mã cũ sẽ hết hiệu lực",
                        "trong đó 3 đồng chí đang giữ mã còn hạn",
                        "In lần gần nhất");
    }

    @Test
    void theSameFormPrintsOnce() {
        String key = key(secretary);
        print(secretary, key, "NOT_LINKED");
        List<String> codes = digests();
        long entries = trail("CODES_PRINTED", "lk-cb-1");

        HttpResponse<String> again = print(secretary, key, "NOT_LINKED");

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(secretary.get(OURS).body()).contains("Tờ thẻ này đã được tạo một lần");
        assertThat(digests()).isEqualTo(codes);
        assertThat(trail("CODES_PRINTED", "lk-cb-1")).isEqualTo(entries);
    }

    @Test
    void aSheetHasTheMembersOfTheUnitAndTheirCodesWork() throws Exception {
        PrintCards cards = SharedApplication.bean(PrintCards.class);
        SignedIn caller = new SignedIn(
                new AccountId(number("select id from web_account where login = 'lk-canbo'")),
                "Cán bộ",
                Role.OFFICER,
                Optional.of(new UnitId("lk")),
                Optional.empty(),
                "127.0.0.1");
        PrintCards.Order order = new PrintCards.Order(
                UUID.randomUUID(),
                SharedApplication.bean(Units.class).find(new UnitId("lk-cb-1")).orElseThrow(),
                SharedApplication.bean(LinkStates.class).in(new UnitId("lk-cb-1"), Instant.now()),
                CodeValidity.WEEK,
                new Doors(Optional.empty(), Optional.empty(), "https://sotay.example/chat"));

        String text = text(
                ((PrintCards.Outcome.Printed) cards.print(caller, order)).pdf().getByteArray());

        assertThat(text).contains("Lò Thị Ánh", "Đặng Văn Ổn", "Hà Thị Kỷ").doesNotContain("Trần Người Khác");
        assertThat(CODE.matcher(text).results().map(code -> redeemed(code.group())))
                .containsExactlyInAnyOrder("Lò Thị Ánh", "Đặng Văn Ổn", "Hà Thị Kỷ");
    }

    @Test
    void onlyTheChosenGetANewCode() {
        long one = id("Lò Thị Ánh");

        HttpResponse<String> sheet = print(officer, key(officer), "CHOSEN", "member", Long.toString(one));

        assertThat(sheet.body()).startsWith("%PDF");
        assertThat(openCodes()).isEqualTo(1);
        assertThat(trailOfMember("CODES_PRINTED", one)).isEqualTo(1);
    }

    @Test
    void whoIsNotOfTheUnitIsOnNoSheetOfIt() {
        HttpResponse<String> sheet =
                print(officer, key(officer), "CHOSEN", "member", Long.toString(id("Trần Người Khác")));

        assertThat(sheet.statusCode()).isEqualTo(302);
        assertThat(officer.get(OURS).body()).contains("Danh sách đã thay đổi nên chưa in thẻ nào");
        assertThat(openCodes()).isZero();
        assertThat(print(officer, key(officer), "CHOSEN").statusCode()).isEqualTo(302);
    }

    @Test
    void whoLeftOrDiedIsNeitherCountedNorPrinted() {
        sql("update member set status = 'DECEASED' where unit = 'lk-cb-1' and full_name = 'Hà Thị Kỷ'");
        long gone = id("Hà Thị Kỷ");

        print(secretary, key(secretary), "NOT_LINKED");

        assertThat(openCodes()).isEqualTo(2);
        assertThat(secretary.get(OURS).body()).contains("0/2 (0,00%)").doesNotContain("Hà Thị Kỷ");
        assertThat(secretary.get("/admin/members/" + gone + "/linking").body()).contains("không cấp mã liên kết");
        HttpResponse<String> card = secretary.post(
                "/admin/members/" + gone + "/linking/card",
                "key",
                UUID.randomUUID().toString(),
                "validity",
                "WEEK");
        assertThat(card.statusCode()).isEqualTo(302);
    }

    @Test
    void withdrawnCodesEnd() {
        print(secretary, key(secretary), "NOT_LINKED");

        HttpResponse<String> withdrawn = secretary.post(OURS + "/withdrawal", "who", "NOT_LINKED");

        assertThat(withdrawn.statusCode()).isEqualTo(302);
        assertThat(secretary.get(OURS).body()).contains("Đã thu hồi 3 mã");
        assertThat(openCodes()).isZero();
        assertThat(secretary.post(OURS + "/withdrawal", "who", "NOT_LINKED").statusCode())
                .isEqualTo(302);
        assertThat(secretary.get(OURS).body()).contains("Không còn mã nào để thu hồi");
    }

    @Test
    void anotherBranchIsNotThere() {
        long there = id("Trần Người Khác");

        assertThat(secretary.get("/admin/linking/lk-cb-2").statusCode()).isEqualTo(404);
        assertThat(secretary.get("/admin/linking?unit=lk-cb-2").statusCode()).isEqualTo(404);
        assertThat(secretary.get("/admin/figures?unit=lk").statusCode()).isEqualTo(404);
        assertThat(secretary.get("/admin/members/" + there + "/linking").statusCode())
                .isEqualTo(404);
        assertThat(secretary
                        .post("/admin/linking/lk-cb-2/withdrawal", "who", "NOT_LINKED")
                        .statusCode())
                .isEqualTo(404);
        assertThat(print(secretary, key(secretary), "CHOSEN", "member", Long.toString(there))
                        .statusCode())
                .isEqualTo(404);
        assertThat(number("select count(*) from enrolment_code where member = " + there))
                .isZero();
    }

    @Test
    void anInspectorSeesCountsAndNoName() {
        String progress = inspector.get("/admin/linking").body();
        String branch = inspector.get("/admin/linking?unit=lk-cb-1").body();
        String figures = inspector.get("/admin/figures?unit=lk-cb-1").body();

        assertThat(progress).contains("0/3 (0,00%)", "Chi bộ Một").doesNotContain("/admin/linking/lk-cb-1\"");
        assertThat(List.of(progress, branch, figures))
                .allSatisfy(page -> assertThat(page).doesNotContain("Lò Thị Ánh", "Đặng Văn Ổn"));
        assertThat(inspector.get(OURS).statusCode()).isEqualTo(403);
        assertThat(inspector.get(OURS + "/members.xlsx").statusCode()).isEqualTo(403);
        assertThat(inspector
                        .get("/admin/members/" + id("Lò Thị Ánh") + "/linking")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void progressIsWrittenAsCommitteesReportIt() {
        link(id("Lò Thị Ánh"), "zalo");

        assertThat(officer.get("/admin/linking").body()).contains("1/4 (25,00%)", "1/3 (33,33%)", "0/1 (0,00%)");
        assertThat(officer.get("/admin/figures").body()).contains("1/4 (25,00%)", "Zalo");
    }

    @Test
    void theWorstComesFirstWhereThatIsAskedFor() {
        link(id("Lò Thị Ánh"), "zalo");

        assertThat(order("WORST")).containsExactly("Chi bộ Hai", "Chi bộ Một");
        assertThat(order("BEST")).containsExactly("Chi bộ Một", "Chi bộ Hai");
        assertThat(order("NAME")).containsExactly("Chi bộ Hai", "Chi bộ Một");
    }

    @Test
    void everyTableCanBeDownloaded() {
        for (String path : List.of(
                "/admin/linking.xlsx?unit=lk",
                OURS + "/members.xlsx",
                "/admin/figures.xlsx?unit=lk&table=UNITS",
                "/admin/figures.xlsx?unit=lk&table=AGES",
                "/admin/figures.xlsx?unit=lk&table=STATES",
                "/admin/figures.xlsx?unit=lk&table=CHANNELS")) {
            HttpResponse<String> file = officer.get(path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(file.body()).as(path).startsWith("PK");
            assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void aChatThatIsCutOffIsAStrangersFromItsNextMessageOn() {
        Browser phone = Browser.openedAt(SharedApplication.url()).linked();
        long link = number("select max(number) from channel_account");
        long member = number("select member from channel_account where number = " + link);
        Administration committee = Administration.as("canbo");
        String page = "/admin/members/" + member + "/linking";
        assertThat(committee.get(page).body()).contains("Cắt liên kết", "Trò chuyện trên web");

        assertThat(committee.post(page + "/" + link + "/end").statusCode()).isEqualTo(302);

        assertThat(committee.get(page).body()).contains("Đã cắt liên kết", "Chưa có tài khoản nào được liên kết");
        assertThat(phone.say("đảng phí nộp khi nào", 2).getFirst().toString()).contains("Kính chào đồng chí!");
        assertThat(number("select count(*) from consent_ledger where withdrawn_at is not null and member = " + member))
                .isEqualTo(1);
        assertThat(trailOfMember("CHAT_CUT_OFF", member)).isEqualTo(1);
        assertThat(committee.post(page + "/" + link + "/end").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkIsCutOnThePageOfItsMemberOnly() {
        long one = id("Lò Thị Ánh");
        long other = id("Đặng Văn Ổn");
        long link = link(one, "zalo");

        assertThat(officer.post("/admin/members/" + other + "/linking/" + link + "/end")
                        .statusCode())
                .isEqualTo(404);
        assertThat(number("select count(*) from channel_account where member = " + one))
                .isEqualTo(1);
    }

    @Test
    void lookingAtAMembersLinksIsWrittenDown() {
        long one = id("Lò Thị Ánh");

        secretary.get("/admin/members/" + one + "/linking");

        assertThat(trailOfMember("MEMBER_SEEN", one)).isEqualTo(1);
    }

    private static List<String> order(String order) {
        String table = officer.get("/admin/linking?unit=lk&order=" + order).body();
        return Pattern.compile(">(Chi bộ (?:Một|Hai))<")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static HttpResponse<String> print(Administration who, String key, String whom, String... more) {
        String[] fields = {"key", key, "who", whom, "validity", "FORTNIGHT"};
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return who.post(OURS + "/sheet", all);
    }

    private static String key(Administration who) {
        Matcher key = KEY.matcher(who.get(OURS).body());
        if (!key.find()) throw new AssertionError("no form");
        return key.group(1);
    }

    private static String redeemed(String code) {
        return SharedApplication.bean(Enrolments.class)
                .redeem(EnrolmentCode.in(code).orElseThrow(), Instant.now())
                .map(Member::fullName)
                .orElse("nobody");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static long openCodes() {
        return number("select count(*) from enrolment_code c join member m on m.id = c.member"
                + " where m.unit = 'lk-cb-1' and used_at is null and expires_at > now() + interval '13 days'");
    }

    private static List<String> digests() {
        return SharedApplication.jdbc()
                .sql("select encode(digest, 'hex') from enrolment_code c join member m on m.id = c.member"
                        + " where m.unit = 'lk-cb-1' order by 1")
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static long trail(String action, String unit) {
        return number("select count(*) from audit_entry where action = '" + action + "' and subject = '" + unit + "'");
    }

    private static long trailOfMember(String action, long member) {
        return trail(action, Long.toString(member));
    }

    private static long id(String name) {
        return number("select max(id) from member where full_name = '" + name + "' and unit like 'lk-%'");
    }

    private static void member(String name, String unit) {
        sql("insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post) values"
                + " (gen_random_uuid(), '" + name + "', 'FEMALE', 1980, '2005-01-01', '2006-01-01', '" + unit
                + "', 'NONE')");
    }

    private static long link(long member, String channel) {
        return number("insert into channel_account (channel, bot, id, member, consent_version, consent_at) values ('"
                + channel + "', 'bot', gen_random_uuid(), " + member + ", '2026-11', now()) returning number");
    }

    private static Administration account(String login, Role role, String unit) {
        sql("insert into web_account (login, name, role, unit, password_hash, demo) select '" + login
                + "', 'Người Thử', '" + role + "', '" + unit
                + "', password_hash, true from web_account where login = 'canbo'");
        return Administration.at(SharedApplication.url(), login, DemoAccounts.PASSWORD);
    }

    private static long number(String sql) {
        return SharedApplication.jdbc().sql(sql).query(Long.class).single();
    }

    private static void sql(String sql) {
        SharedApplication.jdbc().sql(sql).update();
    }
}
