package vn.sotay.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Validity;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

/// A small library of an invented province, and members who ask it.
final class DemoLibrary {
    static final String PROVINCE = "lam-giang";
    static final String WARD = "dong-lam";
    static final String OTHER_WARD = "bac-lam";

    private static final String IN_WARD = "Đảng ủy phường Đông Lam";

    private DemoLibrary() {}

    static List<DocumentChanges.Change> changes() {
        return List.of(
                ADraft.of(1, "05-NQ/TU", DocumentKind.RESOLUTION)
                        .titled("về chuyển đổi số trong sinh hoạt chi bộ giai đoạn 2025 - 2030")
                        .change(
                                "Mục I=Đảng bộ tỉnh có hơn sáu vạn đảng viên sinh hoạt tại ba nghìn chi bộ.",
                                "Mục II, điểm 1=Đến năm 2030 có 97% đảng viên mở tài liệu trước kỳ họp.",
                                "Mục III, điểm 2=Đảng phí được thu qua tài khoản của đảng ủy cơ sở."),
                ADraft.of(2, "05-NQ/ĐU", DocumentKind.RESOLUTION)
                        .owned(WARD, IN_WARD)
                        .titled("về giữ gìn vệ sinh ngõ xóm")
                        .change("Mục I=Các tổ dân phố phân loại rác tại nhà, thu gom vào tối thứ Ba và thứ Sáu."),
                ADraft.of(3, "12-QĐ/TU", DocumentKind.REGULATION)
                        .titled("về chế độ sinh hoạt đảng")
                        .change(
                                "Điều 5, khoản 1=Chi bộ họp mỗi tháng một lần; thời gian sinh hoạt do chi bộ định.",
                                "Điều 5, khoản 2=Đảng viên vắng mặt phải báo cáo bí thư trước giờ họp.",
                                "Điều 7, khoản 1=Đảng viên dự bị được thảo luận nhưng không có quyền biểu quyết.",
                                "Điều 7, khoản 2=Biểu quyết bằng phiếu kín khi xem xét kỷ luật."),
                ADraft.of(4, "04-HD/VPTU", DocumentKind.GUIDANCE)
                        .titled("về thu, nộp đảng phí")
                        .change(
                                "điểm 1=Đảng viên nộp đảng phí trước ngày 10 hằng tháng tại chi bộ.",
                                "điểm 2=Người nghỉ hưu đóng đảng phí bằng 0,5% lương hưu."),
                ADraft.of(5, "02-HD/VPTU", DocumentKind.GUIDANCE)
                        .issued(LocalDate.of(2024, 1, 8))
                        .valid(new Validity.Replaced(
                                new DocumentId(4), "về thu, nộp đảng phí", LocalDate.of(2026, 3, 2)))
                        .titled("về thu, nộp đảng phí")
                        .change("điểm 1=Đảng viên nộp đảng phí trước ngày 10 hằng tháng tại chi bộ."),
                ADraft.of(6, "03-QC/ĐU", DocumentKind.RULES)
                        .owned(OTHER_WARD, "Đảng ủy phường Bắc Lam")
                        .seen(AccessClass.INTERNAL)
                        .titled("về quy chế làm việc")
                        .change("Điều 7=Hội ý vào sáng thứ Hai; lịch trực ban dịp lũ lụt do văn phòng lập."),
                ADraft.of(7, "21-BC/TU", DocumentKind.REPORT)
                        .seen(AccessClass.RESTRICTED)
                        .titled("về công tác cán bộ quý II")
                        .change("Mục I=Nhân sự dự kiến điều động gồm hai trưởng phòng thuộc ngành thủy lợi."));
    }

    static Speaker.KnownMember inWard() {
        return memberOf("dong-lam-tdp-1", WARD, PROVINCE);
    }

    static Speaker.KnownMember inOtherWard() {
        return memberOf("bac-lam-tdp-2", OTHER_WARD, PROVINCE);
    }

    static Speaker.KnownMember memberOf(String... units) {
        List<UnitId> within = Arrays.stream(units).map(UnitId::new).toList();
        ChannelAccount account = new ChannelAccount(new ChannelName("telegram"), "bot", "1");
        Member member = new Member(new MemberId(1), "Trần Thị Mai", Standing.FULL, PartyPost.NONE, within.getFirst());
        return new Speaker.KnownMember(account, member, within);
    }

    /// A document in the making: public, in force, of the province, unless something else is said.
    record ADraft(long id, Document.Identity identity, String title, Owned owned, Validity validity) {
        record Owned(String unit, AccessClass access) {}

        static ADraft of(long id, String symbol, DocumentKind kind) {
            DocumentNumber number = new DocumentNumber(symbol, LocalDate.of(2026, 3, 2));
            return new ADraft(
                    id,
                    new Document.Identity(kind, number, "Tỉnh ủy Lam Giang"),
                    "về việc chung",
                    new Owned(PROVINCE, AccessClass.PUBLIC),
                    new Validity.InForce());
        }

        ADraft titled(String other) {
            return new ADraft(id, identity, other, owned, validity);
        }

        ADraft owned(String unit, String issuer) {
            return new ADraft(
                    id,
                    new Document.Identity(identity.kind(), identity.number(), issuer),
                    title,
                    new Owned(unit, owned.access),
                    validity);
        }

        ADraft seen(AccessClass access) {
            return new ADraft(id, identity, title, new Owned(owned.unit, access), validity);
        }

        ADraft issued(LocalDate day) {
            DocumentNumber number = new DocumentNumber(identity.number().symbol(), day);
            return new ADraft(
                    id, new Document.Identity(identity.kind(), number, identity.issuer()), title, owned, validity);
        }

        ADraft valid(Validity other) {
            return new ADraft(id, identity, title, owned, other);
        }

        /// @param passages "path=text"; the change has the document's id as its number
        DocumentChanges.Change change(String... passages) {
            return changeAt(id, passages);
        }

        DocumentChanges.Change changeAt(long sequence, String... passages) {
            List<Passage> cut = new ArrayList<>();
            for (String passage : passages) {
                int equals = passage.indexOf('=');
                cut.add(new Passage(
                        cut.size(), passage.substring(0, equals), List.of(), passage.substring(equals + 1)));
            }
            Document document =
                    new Document(new DocumentId(id), identity, title, new UnitId(owned.unit), owned.access, validity);
            return new DocumentChanges.Change.Kept(sequence, document, cut);
        }
    }
}
