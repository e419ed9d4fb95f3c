package vn.sotay.documents.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.DocumentKind;

/// Tên loại: the kinds that are printed on documents, more than the library keeps as kinds of its own.
public enum PrintedKind {
    RESOLUTION("nghi quyet", "nq", DocumentKind.RESOLUTION),
    DIRECTIVE("chi thi", "ct", DocumentKind.DIRECTIVE),
    CONCLUSION("ket luan", "kl", DocumentKind.CONCLUSION),
    REGULATION("quy dinh", "qd", DocumentKind.REGULATION),
    RULES("quy che", "qc", DocumentKind.RULES),
    DECISION("quyet dinh", "qd", DocumentKind.DECISION),
    GUIDANCE("huong dan", "hd", DocumentKind.GUIDANCE),
    PLAN("ke hoach", "kh", DocumentKind.PLAN),
    PROGRAMME("chuong trinh", "ctr", DocumentKind.PROGRAMME),
    ANNOUNCEMENT("thong bao", "tb", DocumentKind.ANNOUNCEMENT),
    LETTER("cong van", "cv", DocumentKind.LETTER),
    REPORT("bao cao", "bc", DocumentKind.REPORT),
    PARTY_CIRCULAR("thong tri", "tt"),
    SUBMISSION("to trinh", "ttr"),
    SCHEME("de an", "da"),
    OPTION("phuong an", "pa"),
    MINUTES("bien ban", "bb"),
    INVITATION("giay moi", "gm"),
    INTRODUCTION("giay gioi thieu", "ggt"),
    COMMUNIQUE("thong cao", ""),
    DECLARATION("tuyen bo", ""),
    APPEAL("loi keu goi", ""),
    LAW("luat", ""),
    ORDINANCE("phap lenh", ""),
    DECREE("nghi dinh", "nd"),
    JOINT_CIRCULAR("thong tu lien tich", "ttlt"),
    CIRCULAR("thong tu", "tt"),
    DISPATCH("cong dien", "cd"),
    CONSOLIDATION("van ban hop nhat", "vbhn");

    private final String plainName;
    private final String code;
    private final Optional<DocumentKind> kept;

    PrintedKind(String plainName, String code, DocumentKind kept) {
        this.plainName = plainName;
        this.code = code;
        this.kept = Optional.of(kept);
    }

    PrintedKind(String plainName, String code) {
        this.plainName = plainName;
        this.code = code;
        this.kept = Optional.empty();
    }

    /// In plain letters, "nghi quyet".
    public String plainName() {
        return plainName;
    }

    /// The letters in a symbol, small and without marks; empty where none are fixed.
    public String code() {
        return code;
    }

    /// As which kind the library keeps it, if it does.
    public Optional<DocumentKind> kept() {
        return kept;
    }

    /// Those that share the letters: QĐ are two, TT as well.
    public static List<PrintedKind> withCode(String code) {
        return code.isEmpty()
                ? List.of()
                : Arrays.stream(values()).filter(kind -> kind.code.equals(code)).toList();
    }
}
