package vn.sotay.personaldata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.access.Role;
import vn.sotay.personaldata.DataRequest.Kind;

/// The words for what a record holds.
final class TermWording {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private TermWording() {}

    static String day(LocalDate day) {
        return VietnamTime.written(day);
    }

    static String day(Instant at) {
        return VietnamTime.written(VietnamTime.day(at));
    }

    static String hour(Instant at) {
        return HOUR.format(at);
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case CORRECTION -> "sửa";
            case ERASURE -> "xóa";
        };
    }

    static String gender(Gender gender) {
        return switch (gender) {
            case FEMALE -> "nữ";
            case MALE -> "nam";
        };
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case FULL -> "đảng viên chính thức";
            case PROBATIONARY -> "đảng viên dự bị";
        };
    }

    static String post(PartyPost post) {
        return switch (post) {
            case SECRETARY -> "bí thư";
            case DEPUTY_SECRETARY -> "phó bí thư";
            case COMMITTEE_MEMBER -> "cấp ủy viên";
            case NONE -> "không giữ chức vụ";
        };
    }

    static String status(MemberStatus status) {
        return switch (status) {
            case ACTIVE -> "đang sinh hoạt";
            case EXEMPT -> "được miễn sinh hoạt";
            case SUSPENDED -> "bị đình chỉ sinh hoạt";
            case INTERRUPTED -> "gián đoạn sinh hoạt";
            case LEFT -> "đã rời khỏi Đảng";
            case DECEASED -> "từ trần";
        };
    }

    static String role(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "quản trị hệ thống";
            case OFFICER -> "cán bộ phụ trách";
            case SECRETARY -> "bí thư chi bộ";
            case INSPECTOR -> "cán bộ kiểm tra";
            case MEMBER -> "đảng viên";
        };
    }
}
