package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How the place reached so far is cited: "Điều 7, khoản 2, điểm a"; "Mục II, điểm 2.1, tiết a"; "Điểm
/// 20.3.3".
record PathSoFar(List<Marker> markers) {
    static final PathSoFar NONE = new PathSoFar(List.of());

    PathSoFar with(Marker marker) {
        List<Marker> all = new ArrayList<>(markers);
        all.add(marker);
        return new PathSoFar(List.copyOf(all));
    }

    String cited() {
        if (markers.isEmpty()) return "Phần mở đầu";
        boolean articles = has(Marker.Level.ARTICLE);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) if (isCited(i, articles)) words.add(word(markers.get(i), articles));
        String path = words.stream().collect(Collectors.joining(", "));
        return path.substring(0, 1).toUpperCase(Locale.ROOT) + path.substring(1);
    }

    /// Điều are counted through, so chapters add nothing; "2.1" says "2" already.
    private boolean isCited(int i, boolean articles) {
        Marker marker = markers.get(i);
        if (articles && marker.isDivision()) return false;
        boolean longerFollows = i + 1 < markers.size()
                && marker.level() == Marker.Level.NUMBER
                && markers.get(i + 1).label().startsWith(marker.label() + ".");
        return !longerFollows;
    }

    private static String word(Marker marker, boolean articles) {
        return switch (marker.level()) {
            case PART -> "phần " + marker.label();
            case CHAPTER -> "chương " + marker.label();
            case SECTION, ROMAN -> "mục " + marker.label();
            case APPENDIX -> ("phụ lục " + marker.label()).strip();
            case FORM -> "mẫu số " + marker.label();
            case ARTICLE -> "điều " + marker.label();
            case NUMBER -> (articles ? "khoản " : "điểm ") + marker.label();
            case LETTER -> (articles ? "điểm " : "tiết ") + marker.label();
        };
    }

    private boolean has(Marker.Level level) {
        return markers.stream().anyMatch(marker -> marker.level() == level);
    }
}
