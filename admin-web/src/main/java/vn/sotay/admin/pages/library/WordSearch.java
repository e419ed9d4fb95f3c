package vn.sotay.admin.pages.library;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sotay.admin.storage.library.LibraryScope;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.Passage;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

/// The library's own search, for an officer: finds what a member of the unit would find, and what belongs to
/// the units below.
@Component
final class WordSearch {
    private static final int MOST = 100;
    private static final int ALIKE = 6;

    private final DocumentSearch search;
    private final AlikeSearch alike;

    WordSearch(DocumentSearch search, AlikeSearch alike) {
        this.search = search;
        this.alike = alike;
    }

    /// Best first.
    List<DocumentId> find(String words, LibraryScope scope) {
        return search.find(Inquiry.of(words), MOST, reader(scope)).hits().stream()
                .map(DocumentSearch.Hit::document)
                .distinct()
                .toList();
    }

    /// Documents that speak of the same, most alike first.
    List<DocumentId> like(Document document, List<Passage> passages, LibraryScope scope) {
        StringBuilder text = new StringBuilder(document.title());
        passages.forEach(passage -> text.append('\n').append(passage.text()));
        return alike.like(text.toString(), ALIKE + 1, reader(scope)).stream()
                .filter(id -> !id.equals(document.id()))
                .limit(ALIKE)
                .toList();
    }

    /// The search knows members; of an officer it needs no more than the units.
    private static Speaker.KnownMember reader(LibraryScope scope) {
        List<UnitId> within = scope.whole();
        Member nobody = new Member(new MemberId(0), "", Standing.FULL, PartyPost.NONE, within.getFirst());
        return new Speaker.KnownMember(new ChannelAccount(new ChannelName("web"), "admin", "0"), nobody, within);
    }
}
