package vn.sotay.organisation.access;

import java.util.Optional;

/// Who may do what with which account (*quy tắc cấp tài khoản*). That an account lies inside one's own units
/// has been asked before.
public final class AccountRules {
    private AccountRules() {}

    /// An account as these rules see it.
    ///
    /// @param last whether it is the only open one of an administrator
    public record Holder(Role role, boolean oneself, boolean last) {}

    /// Names, links and sessions: whatever leaves role, unit and openness as they are.
    public static Optional<AccountRefusal> touching(Role by, Holder holder) {
        return by.mayGrant(holder.role()) ? Optional.empty() : Optional.of(AccountRefusal.ROLE_NOT_YOURS);
    }

    /// A link that sets password and second factor anew. One's own are changed by whoever knows the old ones.
    public static Optional<AccountRefusal> handingAnew(Role by, Holder holder) {
        return touching(by, holder).or(() -> holder.oneself() ? Optional.of(AccountRefusal.ONESELF) : Optional.empty());
    }

    /// Another role, or the same role for another unit.
    public static Optional<AccountRefusal> moving(Role by, Holder holder, Role to) {
        if (!by.mayGrant(to)) return Optional.of(AccountRefusal.ROLE_NOT_YOURS);
        return closing(by, holder);
    }

    public static Optional<AccountRefusal> closing(Role by, Holder holder) {
        if (!by.mayGrant(holder.role())) return Optional.of(AccountRefusal.ROLE_NOT_YOURS);
        if (holder.oneself()) return Optional.of(AccountRefusal.ONESELF);
        return holder.last() ? Optional.of(AccountRefusal.LAST_ADMINISTRATOR) : Optional.empty();
    }
}
