package vn.sotay.organisation.access;

import static vn.sotay.organisation.access.Permission.ANSWER_DUTIES;
import static vn.sotay.organisation.access.Permission.ANSWER_PROPOSALS;
import static vn.sotay.organisation.access.Permission.ANSWER_QUESTIONS;
import static vn.sotay.organisation.access.Permission.CHANGE_LIBRARY;
import static vn.sotay.organisation.access.Permission.CHANGE_MEMBERS;
import static vn.sotay.organisation.access.Permission.CHANGE_UNITS;
import static vn.sotay.organisation.access.Permission.CONFIGURE;
import static vn.sotay.organisation.access.Permission.CONNECT_CHANNELS;
import static vn.sotay.organisation.access.Permission.DECIDE_ON_MEMBERS;
import static vn.sotay.organisation.access.Permission.IMPORT_ROSTER;
import static vn.sotay.organisation.access.Permission.LINK_CHATS;
import static vn.sotay.organisation.access.Permission.MANAGE_ACCOUNTS;
import static vn.sotay.organisation.access.Permission.PUBLISH;
import static vn.sotay.organisation.access.Permission.SEE_AUDIT;
import static vn.sotay.organisation.access.Permission.SEE_FIGURES;
import static vn.sotay.organisation.access.Permission.SEE_LIBRARY;
import static vn.sotay.organisation.access.Permission.SEE_MEMBERS;
import static vn.sotay.organisation.access.Permission.SEE_UNITS;
import static vn.sotay.organisation.access.Permission.SET_RULES;
import static vn.sotay.organisation.access.Permission.TRACK_DIRECTIVES;
import static vn.sotay.organisation.access.Permission.USE_OWN_ACCOUNT;

import java.util.Set;

/// What somebody is in the administration: quản trị hệ thống, cán bộ phụ trách, bí thư chi bộ, cán bộ kiểm
/// tra, đảng viên. An account has one role; all but the administrator hold it for a unit and what is below.
public enum Role {
    /// Looks after the installation and sees no person and no content.
    ADMINISTRATOR,
    OFFICER,
    SECRETARY,
    /// Reads figures of a subtree and who did what, and nobody's personal data.
    INSPECTOR,
    MEMBER;

    private static final Set<Permission> ADMINISTRATORS =
            Set.of(SEE_UNITS, CHANGE_UNITS, SEE_AUDIT, MANAGE_ACCOUNTS, CONNECT_CHANNELS, CONFIGURE);

    private static final Set<Permission> OFFICERS = Set.of(
            SEE_UNITS,
            CHANGE_UNITS,
            SEE_FIGURES,
            SEE_MEMBERS,
            CHANGE_MEMBERS,
            DECIDE_ON_MEMBERS,
            IMPORT_ROSTER,
            SEE_LIBRARY,
            CHANGE_LIBRARY,
            PUBLISH,
            ANSWER_PROPOSALS,
            TRACK_DIRECTIVES,
            ANSWER_DUTIES,
            SET_RULES,
            ANSWER_QUESTIONS,
            LINK_CHATS,
            SEE_AUDIT,
            MANAGE_ACCOUNTS);

    private static final Set<Permission> SECRETARIES = Set.of(
            SEE_UNITS,
            SEE_FIGURES,
            SEE_MEMBERS,
            CHANGE_MEMBERS,
            SEE_LIBRARY,
            CHANGE_LIBRARY,
            PUBLISH,
            ANSWER_PROPOSALS,
            ANSWER_DUTIES,
            LINK_CHATS);

    private static final Set<Permission> INSPECTORS = Set.of(SEE_UNITS, SEE_FIGURES, SEE_LIBRARY, SEE_AUDIT);

    public boolean may(Permission permission) {
        return permission == USE_OWN_ACCOUNT || permissions().contains(permission);
    }

    private Set<Permission> permissions() {
        return switch (this) {
            case ADMINISTRATOR -> ADMINISTRATORS;
            case OFFICER -> OFFICERS;
            case SECRETARY -> SECRETARIES;
            case INSPECTOR -> INSPECTORS;
            case MEMBER -> Set.of();
        };
    }

    /// Whether the role is held for the installation rather than for a unit.
    public boolean isForEverything() {
        return this == ADMINISTRATOR;
    }

    /// Whether somebody of this role may give out the other one.
    public boolean mayGrant(Role other) {
        return switch (this) {
            case ADMINISTRATOR -> true;
            case OFFICER -> other != ADMINISTRATOR;
            case SECRETARY, INSPECTOR, MEMBER -> false;
        };
    }
}
