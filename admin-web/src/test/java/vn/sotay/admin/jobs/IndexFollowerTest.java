package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.sotay.admin.servers.Soon;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Handbook;
import vn.sotay.documents.InMemoryDocuments;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.search.LuceneDocumentIndex;

class IndexFollowerTest {
    private static final Speaker.KnownMember READER = new Speaker.KnownMember(
            Accounts.anAccount(),
            new Member(new MemberId(1), "Lò Thị Hương", Standing.FULL, PartyPost.NONE, Handbook.TAN_KHE_2),
            List.of(Handbook.TAN_KHE_2, Handbook.TAN_KHE, Handbook.PROVINCE));

    @TempDir
    Path folder;

    private final InMemoryDocuments library = new InMemoryDocuments();

    @Test
    void aNewIndexTakesTheWholeLibraryIn() {
        Handbook.in(library, new InMemoryUnits());
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(folder)) {
            IndexFollower follower = new IndexFollower(library, index);
            assertThat(follower.lag()).isPositive();

            follower.catchUp();

            assertThat(follower.lag()).isZero();
            assertThat(index.sequence()).isEqualTo(library.last());
            assertFinds(index);
        }
    }

    @Test
    void aChangeIsTakenInWithoutARestart() {
        Bell bell = new Bell();
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(folder)) {
            Loop loop = new IndexFollower(library, index).follow(bell, Duration.ofMinutes(5));
            Soon.aMoment();
            Handbook.in(library, new InMemoryUnits());

            bell.ring();

            Soon.is("the library in the index", () -> index.sequence() == library.last());
            loop.stop(Duration.ofSeconds(5));
            assertFinds(index);
        }
    }

    @Test
    void anIndexWhoseFolderWasEmptiedIsBuiltAgain() {
        Handbook.in(library, new InMemoryUnits());
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(folder.resolve("i"))) {
            new IndexFollower(library, index).catchUp();
        }
        assertThat(folder.resolve("i")).isNotEmptyDirectory();
        assertThat(FileSystemUtils.deleteRecursively(folder.resolve("i").toFile()))
                .isTrue();

        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(folder.resolve("i"))) {
            assertThat(index.sequence()).isZero();
            new IndexFollower(library, index).catchUp();
            assertFinds(index);
        }
    }

    @Test
    void anIndexThatIsAheadOfARestoredLibraryStartsAnew() {
        Handbook.in(library, new InMemoryUnits());
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(folder)) {
            new IndexFollower(library, index).catchUp();
            InMemoryDocuments restored = new InMemoryDocuments();
            IndexFollower follower = new IndexFollower(restored, index);

            follower.catchUp();

            assertThat(index.sequence()).isZero();
            assertThat(index.find("đảng phí", 5, READER)).isEmpty();
        }
    }

    private static void assertFinds(LuceneDocumentIndex index) {
        assertThat(index.find("dang phi", 5, READER)).isNotEmpty();
    }
}
