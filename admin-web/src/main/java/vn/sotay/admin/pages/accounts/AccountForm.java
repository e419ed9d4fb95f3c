package vn.sotay.admin.pages.accounts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.accounts.AccountChanges;
import vn.sotay.admin.storage.accounts.AccountRow;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.access.Role;

/// An account as its form holds it.
///
/// @param unitWords   what was typed to find the unit
/// @param memberWords what was typed to find the member
record AccountForm(
        String name,
        String login,
        Optional<Role> role,
        Optional<UnitId> unit,
        Optional<MemberId> member,
        String external,
        String unitWords,
        String memberWords) {

    /// A form without one of its fields is a form all the same.
    AccountForm(
            @Nullable String name,
            @Nullable String login,
            Optional<Role> role,
            Optional<UnitId> unit,
            Optional<MemberId> member,
            @Nullable String external,
            @Nullable String unitWords,
            @Nullable String memberWords) {
        this.name = VietnameseText.clean(text(name)).replace('\n', ' ');
        this.login = text(login).strip().toLowerCase(Locale.ROOT);
        this.role = role;
        this.unit = unit;
        this.member = member;
        this.external = text(external).strip().toLowerCase(Locale.ROOT);
        this.unitWords = text(unitWords).strip();
        this.memberWords = text(memberWords).strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static AccountForm empty(Optional<Role> role) {
        return new AccountForm("", "", role, Optional.empty(), Optional.empty(), "", "", "");
    }

    static AccountForm of(AccountRow row) {
        return new AccountForm(
                row.name(),
                row.login(),
                Optional.of(row.role()),
                row.unit(),
                row.member().map(AccountRow.Person::id),
                row.access().externalName().orElse(""),
                "",
                "");
    }

    boolean isForEverything() {
        return role.filter(Role::isForEverything).isPresent();
    }

    /// Field → key of the messages.
    ///
    /// @param withLogin whether the login name is still to be chosen
    Map<String, String> faults(boolean withLogin) {
        Map<String, String> faults = new LinkedHashMap<>();
        AccountFields.nameFault(name).ifPresent(fault -> faults.put("name", fault));
        if (withLogin) AccountFields.loginFault(login).ifPresent(fault -> faults.put("login", fault));
        if (role.isEmpty()) faults.put("role", "accounts.fault.role");
        if (!isForEverything() && unit.isEmpty()) faults.put("unit", "accounts.fault.unit");
        AccountFields.externalFault(external).ifPresent(fault -> faults.put("external", fault));
        return faults;
    }

    /// A member is named only by those who may see members; for others the account keeps the one it has.
    AccountChanges.Holder holder(SignedIn caller, Optional<MemberId> kept) {
        Optional<MemberId> named = caller.may(Permission.SEE_MEMBERS) ? member : kept;
        return new AccountChanges.Holder(
                name,
                role.orElseThrow(),
                isForEverything() ? Optional.empty() : unit,
                isForEverything() ? Optional.empty() : named,
                Optional.of(external).filter(text -> !text.isEmpty()));
    }
}
