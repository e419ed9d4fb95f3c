package vn.sotay.search.vietnamese;

import java.util.BitSet;
import java.util.List;

/// Lời dẫn: the syllables that make a sentence a question and say nothing of what is asked, "cho em hỏi … là bao nhiêu".
/// Longest sequence first; a sequence typed without marks counts too, so nothing is listed that would then be another word.
public final class Scaffolding {
    private static final List<List<Syllable>> SEQUENCES = """
            cho em hỏi | cho tôi hỏi | cho mình hỏi | cho hỏi | cho em xin | cho tôi xin | cho tôi biết | cho em biết
            cho mình xin | cho biết | em muốn hỏi | tôi muốn hỏi | mình muốn hỏi | em muốn biết | tôi muốn biết | xin hỏi
            xin cho biết | làm ơn | vui lòng | giúp em | giúp tôi | giúp mình | với ạ | ạ | nhé | hôm nay | bây giờ
            là bao nhiêu | bao nhiêu | là bao lâu | trong bao lâu | bao lâu | là khi nào | khi nào | lúc nào | bao giờ
            như thế nào | thế nào | ra sao | làm sao | tại sao | vì sao | là gì | là ai | những ai | những gì | cái gì
            ở đâu | nơi nào | có phải | phải không | được không | có được | hay không | có không | không ạ | đúng không
            nói gì về | nói về gì | nói gì | nói về | quy định gì | quy định thế nào | quy định như thế nào | gồm những gì
            bao gồm những gì | tìm cho | tìm giúp | tra cứu | xem giúp | gửi cho | đồng chí cho | thì sao | trong trường hợp
            nội dung gì | nội dung của | nội dung | toàn văn | văn bản | tìm | xem | của | về | và | là | các | những
            không | được
            """.lines()
            .flatMap(line -> List.of(line.split("\\|")).stream())
            .map(sequence -> Syllables.of(sequence).inOrder())
            .sorted((a, b) -> b.size() - a.size())
            .toList();

    private Scaffolding() {}

    /// The places of the syllables that are scaffolding.
    public static BitSet in(List<Syllable> question) {
        BitSet scaffolding = new BitSet(question.size());
        int at = 0;
        while (at < question.size()) {
            int length = longestAt(question, at);
            scaffolding.set(at, at + length);
            at += Math.max(length, 1);
        }
        return scaffolding;
    }

    private static int longestAt(List<Syllable> question, int at) {
        for (List<Syllable> sequence : SEQUENCES) if (standsAt(sequence, question, at)) return sequence.size();
        return 0;
    }

    private static boolean standsAt(List<Syllable> sequence, List<Syllable> question, int at) {
        if (at + sequence.size() > question.size()) return false;
        for (int i = 0; i < sequence.size(); i++)
            if (!sequence.get(i).mayBeTyped(question.get(at + i))) return false;
        return true;
    }
}
