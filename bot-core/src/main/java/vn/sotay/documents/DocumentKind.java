package vn.sotay.documents;

import java.util.Arrays;
import java.util.List;
import vn.sotay.language.PlainLetters;

/// Tên loại văn bản. Kept as a field of its own, because quy định and quyết định share the letters QĐ, thông
/// tri and thông tư the letters TT.
public enum DocumentKind {
    RESOLUTION("Nghị quyết", "nq"),
    DIRECTIVE("Chỉ thị", "ct"),
    CONCLUSION("Kết luận", "kl"),
    REGULATION("Quy định", "qd"),
    RULES("Quy chế", "qc"),
    DECISION("Quyết định", "qd"),
    GUIDANCE("Hướng dẫn", "hd"),
    PLAN("Kế hoạch", "kh"),
    PROGRAMME("Chương trình", "ctr"),
    ANNOUNCEMENT("Thông báo", "tb"),
    LETTER("Công văn", "cv"),
    REPORT("Báo cáo", "bc"),
    PARTY_CIRCULAR("Thông tri", "tt"),
    SUBMISSION("Tờ trình", "ttr"),
    SCHEME("Đề án", "da"),
    OPTION("Phương án", "pa"),
    MINUTES("Biên bản", "bb"),
    INVITATION("Giấy mời", "gm"),
    INTRODUCTION("Giấy giới thiệu", "ggt"),
    COMMUNIQUE("Thông cáo", ""),
    DECLARATION("Tuyên bố", ""),
    APPEAL("Lời kêu gọi", ""),
    LAW("Luật", ""),
    ORDINANCE("Pháp lệnh", "pl"),
    DECREE("Nghị định", "nd"),
    JOINT_CIRCULAR("Thông tư liên tịch", "ttlt"),
    CIRCULAR("Thông tư", "tt"),
    DISPATCH("Công điện", "cd"),
    CONSOLIDATION("Văn bản hợp nhất", "vbhn"),
    CHARTER("Điều lệ", ""),
    CONSTITUTION("Hiến pháp", ""),
    /// Questions that an officer has answered, not issued by anybody.
    ANSWERS("Hỏi đáp", "");

    private final String printed;
    private final String code;

    DocumentKind(String printed, String code) {
        this.printed = printed;
        this.code = code;
    }

    /// As it begins a sentence, "Nghị quyết".
    public String printed() {
        return printed;
    }

    /// In plain letters, "nghi quyet".
    public String plainName() {
        return PlainLetters.of(printed);
    }

    /// The letters in a symbol, small and without marks; empty where none are fixed.
    public String code() {
        return code;
    }

    /// Those that share the letters.
    public static List<DocumentKind> withCode(String code) {
        return code.isEmpty()
                ? List.of()
                : Arrays.stream(values()).filter(kind -> kind.code.equals(code)).toList();
    }
}
