package vn.sotay.admin.storage.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.reading.BrowsedSections;
import vn.sotay.documents.reading.ReadingPlaces;
import vn.sotay.documents.reading.ReadingPlacesContract;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

class PostgresReadingPlacesTest extends ReadingPlacesContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final PostgresReadingPlaces places = new PostgresReadingPlaces(database.jdbc());

    @BeforeAll
    static void twoDocuments() {
        database.execute("insert into unit (id, parent, kind, name, short_name) values"
                + " ('xa', null, 'COMMITTEE', 'Xã', 'Đảng ủy xã'), ('cb', 'xa', 'BRANCH', 'Chi bộ', 'Chi bộ'),"
                + " ('xa-khac', null, 'COMMITTEE', 'Xã khác', 'Đảng ủy xã khác')");
        for (String access : List.of("PUBLIC", "INTERNAL"))
            database.execute("insert into document (kind, symbol, issued_on, issuer, title, owner, access,"
                    + " in_force_from, change) values ('PLAN', '" + access + "', '2026-01-01', 'x', 'về', 'xa-khac', '"
                    + access + "', '2026-01-01', nextval('document_change'))");
    }

    @Override
    protected ReadingPlaces places() {
        return places;
    }

    @Override
    protected MemberId aMember() {
        return new MemberId(
                database.number("insert into member (file_number, full_name, gender, born, joined_on, unit, post)"
                        + " values ('" + UUID.randomUUID().toString().substring(0, 12)
                        + "', 'Lò Thị Hương', 'FEMALE', 1986, '2012-09-02', 'cb', 'NONE') returning id"));
    }

    @Test
    void whatNobodyComesBackToIsForgottenUnlessItIsKept() {
        MemberId one = aMember();
        Instant longAgo = Instant.parse("2025-11-24T03:00:00Z");
        places.reached(one, new DocumentId(1), 12, false, longAgo);
        places.reached(one, new DocumentId(2), 12, false, longAgo);
        places.keep(one, new DocumentId(2), true, longAgo);

        places.forget(longAgo.plus(Duration.ofDays(1)));

        assertThat(places.find(one, new DocumentId(1))).isEmpty();
        assertThat(places.find(one, new DocumentId(2))).isPresent();
    }

    @Test
    void sectionsOfUnitsAboveAreBrowsedAndShowOnlyWhatMayBeKnown() {
        for (String unit : List.of("xa", "xa-khac"))
            database.execute("with x as (insert into section (unit, name, position) values ('" + unit + "', 'Mục "
                    + unit + "', 1) returning id) insert into section_document select x.id, d.id from x, document d");
        PostgresBrowsedSections sections = new PostgresBrowsedSections(database.jdbc());
        Speaker.KnownMember member = new Speaker.KnownMember(
                new ChannelAccount(new ChannelName("test"), "bot", "1"),
                new Member(aMember(), "Lò Thị Hương", Standing.FULL, PartyPost.NONE, new UnitId("cb")),
                List.of(new UnitId("cb"), new UnitId("xa")));

        List<BrowsedSections.Section> found = sections.of(member);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Mục xa");
            assertThat(one.documents()).isEqualTo(1);
        });
        assertThat(sections.documents(found.getFirst().id(), member)).containsExactly(new DocumentId(1));
        assertThat(sections.documents(database.number("select id from section where unit = 'xa-khac'"), member))
                .isEmpty();
    }
}
