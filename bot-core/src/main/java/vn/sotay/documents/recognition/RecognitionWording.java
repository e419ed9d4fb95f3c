package vn.sotay.documents.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.DocumentKind;
import vn.sotay.language.VietnamTime;

/// What an officer is told about a document that was recognised.
public final class RecognitionWording {
    private static final Pattern ABOUT = Pattern.compile("(?iu)^(?:v\\s?/\\s?v|về việc)\\s*:?\\s*");
    private static final Pattern BEGINS_WITH_ABOUT = Pattern.compile("(?iu)^về\\s");

    private RecognitionWording() {}

    public static String sentence(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Missing(Doubt.Field field) ->
                "Không đọc được " + field(field) + ". Đề nghị đồng chí nhập theo bản gốc.";
            case Doubt.LeftBlank(Doubt.Field field) ->
                "Văn bản để trống " + field(field) + ". Đề nghị đồng chí kiểm tra đây có phải bản chính thức không.";
            case Doubt.NumberWithoutSymbol(String number) ->
                "Số " + number + " không có ký hiệu. Đề nghị đồng chí bổ sung.";
            case Doubt.DateInFuture(var date) ->
                "Ngày ban hành " + VietnamTime.written(date) + " ở sau ngày hôm nay. Đề nghị đồng chí kiểm tra.";
            case Doubt.KindAgainstSymbol(DocumentKind kind, String symbol) ->
                "Tên loại là " + kind.printed() + " nhưng ký hiệu là " + symbol + ". Đề nghị đồng chí chọn loại đúng.";
            case Doubt.TwoCandidates(Doubt.Field field, String chosen, String other) ->
                "Có hai nơi ghi " + field(field) + ": " + chosen + " và " + other + ". Đề nghị đồng chí chọn.";
            case Doubt.NotIssuedAtThatLevel(DocumentKind kind, Doubt.Body body) ->
                "Theo quy định về thể loại văn bản, " + body(body) + " không ban hành " + kind.printed()
                        + ". Đề nghị đồng chí kiểm tra loại văn bản và cơ quan ban hành.";
            case Doubt.DistrictIssuer(String issuer, var issuedOn) ->
                issuer + " là cơ quan cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025, nhưng văn bản ghi ngày "
                        + VietnamTime.written(issuedOn) + ". Đề nghị đồng chí kiểm tra.";
        };
    }

    /// What is said when a stamp is found.
    public static String refusal(Secrecy secrecy) {
        return "Văn bản có dấu " + secrecy(secrecy)
                + ". Tài liệu mật không được lưu trên máy có nối mạng, nên tệp không được nhận. Đề nghị đồng chí xóa tệp"
                + " khỏi máy này và bàn giao theo quy định về bảo vệ bí mật nhà nước.";
    }

    /// The subject as a title that can follow kind and number, beginning with "về" where it said so.
    public static String title(String subject) {
        Matcher about = ABOUT.matcher(subject);
        if (about.find()) return "về việc " + subject.substring(about.end());
        return BEGINS_WITH_ABOUT.matcher(subject).find() ? "về" + subject.substring(2) : subject;
    }

    public static String field(Doubt.Field field) {
        return switch (field) {
            case KIND -> "loại văn bản";
            case NUMBER -> "số, ký hiệu";
            case ISSUER -> "cơ quan ban hành";
            case DATE -> "ngày ban hành";
            case SUBJECT -> "trích yếu";
            case SIGNER -> "người ký";
            case EFFECTIVE_FROM -> "ngày có hiệu lực";
        };
    }

    public static String effect(Recognised.Effect effect) {
        return switch (effect) {
            case REPLACES -> "thay thế";
            case AMENDS -> "sửa đổi, bổ sung";
            case ENDS -> "bãi bỏ";
        };
    }

    public static String secrecy(Secrecy secrecy) {
        return switch (secrecy) {
            case SECRET -> "MẬT";
            case TOP_SECRET -> "TỐI MẬT";
            case MOST_SECRET -> "TUYỆT MẬT";
        };
    }

    private static String body(Doubt.Body body) {
        return switch (body) {
            case COMMITTEE -> "đảng ủy cơ sở";
            case STANDING_COMMITTEE -> "ban thường vụ đảng ủy cơ sở";
            case BRANCH -> "chi bộ";
        };
    }
}
