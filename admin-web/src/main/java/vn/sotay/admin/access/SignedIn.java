package vn.sotay.admin.access;

import java.util.Optional;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.access.Role;

/// Who is calling, as the database knows it now. Handlers take it as a parameter.
///
/// @param unit    where the role is held; empty for the administrator
/// @param member  the person's own record, where the account is tied to one
/// @param address where the call came from
public record SignedIn(
        AccountId account, String name, Role role, Optional<UnitId> unit, Optional<MemberId> member, String address) {
    public boolean may(Permission permission) {
        return role.may(permission);
    }
}
