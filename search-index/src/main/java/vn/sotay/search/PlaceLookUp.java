package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.passages.Tally;
import vn.sotay.search.passages.TermCode;
import vn.sotay.search.ranking.Ranked;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.stored.PassageReader;

/// Finds the passage at a place that is named, "khoản 2 điều 5".
final class PlaceLookUp {
    /// A điều or mục says more than a khoản: there is a khoản 2 in most of them.
    private static final float WIDE = 4;

    private final LibrarySearcher index;

    PlaceLookUp(LibrarySearcher index) {
        this.index = index;
    }

    /// Of each document the passage that bears most of the places, where one bears any.
    List<Ranked> passages(List<String> places, FixedBitSet among) throws IOException {
        List<Ranked> found = new ArrayList<>();
        PassageReader reader = index.passages();
        for (int entry = 0; entry < index.entries().count(); entry++) {
            if (!among.get(entry)) continue;
            Optional<PassageTerms> passages = reader.of(entry);
            if (passages.isPresent()) passage(entry, passages.get(), places).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Ranked> passage(int entry, PassageTerms passages, List<String> places) {
        Tally tally = new Tally();
        tally.clear(passages.texts());
        for (String place : places) {
            boolean wide = place.startsWith("dieu") || place.startsWith("muc");
            passages.count(TermCode.exactly(TermCode.ofPlace(place)), wide ? WIDE : 1, tally);
        }
        int best = 0;
        for (int passage = 1; passage < passages.passages(); passage++)
            if (tally.timesIn(passage) > tally.timesIn(best)) best = passage;
        return tally.timesIn(best) == 0 ? Optional.empty() : Optional.of(Ranked.at(entry, best, tally.timesIn(best)));
    }
}
