package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Lời dẫn: the syllables that make a sentence a question and say nothing of what is asked, "cho em hỏi …
/// là bao nhiêu". Longest sequence first.
public final class Scaffolding {
    /// These count without marks too, so nothing is listed that would then be another word.
    private static final List<List<Syllable>> SEQUENCES = Arrays.stream("""
            cho em hỏi | cho tôi hỏi | cho mình hỏi | cho hỏi | cho em xin | cho tôi xin | cho tôi biết
            cho em biết | cho mình xin | cho biết | em muốn hỏi | tôi muốn hỏi | mình muốn hỏi | em muốn biết
            tôi muốn biết | xin hỏi | xin cho biết | làm ơn | vui lòng | giúp em | giúp tôi | giúp mình | với ạ | ạ
            nhé | hôm nay | bây giờ | là bao nhiêu | bao nhiêu | là bao lâu | trong bao lâu | bao lâu | là khi nào
            khi nào | lúc nào | bao giờ | như thế nào | thế nào | ra sao | làm sao | tại sao | vì sao | là gì
            là ai | những ai | những gì | cái gì | ở đâu | nơi nào | có phải | phải không | được không | có được
            hay không | có không | không ạ | đúng không | nói gì về | nói về gì | nói gì | nói về | quy định gì
            quy định thế nào | quy định như thế nào | gồm những gì | bao gồm những gì | tìm cho | tìm giúp
            tra cứu | xem giúp | gửi cho | đồng chí cho | thì sao | trong trường hợp | nội dung gì | nội dung của
            nội dung | toàn văn | văn bản | tìm | xem
            """.split("[|\\n]"))
            .map(sequence -> Syllables.of(sequence).inOrder())
            .filter(sequence -> !sequence.isEmpty())
            .sorted(Comparator.<List<Syllable>>comparingInt(List::size).reversed())
            .toList();

    /// They count only in a question with marks: without, they are something else as well (thì, thi).
    private static final Set<Syllable> SMALL_WORDS =
            Set.copyOf(Syllables.of("""
            thì bị phải làm cho có đã sẽ đang này đó với từ trong tại theo khi hay hoặc cũng còn mà do tôi em mình ta ai gì
            nào đâu sao mấy bằng để như nếu vào ra đến không được là của và về các những
            """).inOrder());

    private Scaffolding() {}

    /// The role of each syllable.
    public static List<Role> roles(List<Syllable> question) {
        boolean marked = question.stream().anyMatch(Syllable::marked);
        List<Role> roles = new ArrayList<>(question.size());
        while (roles.size() < question.size()) {
            int at = roles.size();
            int length = longestAt(at, question);
            if (length > 0) roles.addAll(Collections.nCopies(length, Role.SCAFFOLDING));
            else roles.add(marked && SMALL_WORDS.contains(question.get(at)) ? Role.SMALL_WORD : Role.CONTENT);
        }
        return roles;
    }

    private static int longestAt(int at, List<Syllable> question) {
        for (List<Syllable> sequence : SEQUENCES) if (standsAt(sequence, question, at)) return sequence.size();
        return 0;
    }

    private static boolean standsAt(List<Syllable> sequence, List<Syllable> question, int at) {
        if (at + sequence.size() > question.size()) return false;
        for (int i = 0; i < sequence.size(); i++) if (!sequence.get(i).mayBeTyped(question.get(at + i))) return false;
        return true;
    }
}
