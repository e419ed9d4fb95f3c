package vn.sotay.organisation;

/// Trạng thái sinh hoạt of a member: đang sinh hoạt, miễn sinh hoạt, đình chỉ sinh hoạt, gián đoạn sinh
/// hoạt, rời khỏi Đảng, từ trần.
public enum MemberStatus {
    ACTIVE,
    EXEMPT,
    SUSPENDED,
    INTERRUPTED,
    LEFT,
    DECEASED;

    /// Whether the person still belongs to the Party, and so counts and may be linked to a chat.
    public boolean isMember() {
        return switch (this) {
            case ACTIVE, EXEMPT, SUSPENDED, INTERRUPTED -> true;
            case LEFT, DECEASED -> false;
        };
    }
}
