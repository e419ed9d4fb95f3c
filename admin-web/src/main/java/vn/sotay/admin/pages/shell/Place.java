package vn.sotay.admin.pages.shell;

import vn.sotay.organisation.access.Permission;

/// A place in the navigation; the words stand in `messages/shell.properties` as `shell.nav.‹NAME›`.
public enum Place {
    OVERVIEW("/admin/figures", "chart", Permission.SEE_FIGURES),
    UNITS("/admin/units", "tree", Permission.SEE_UNITS),
    MEMBERS("/admin/members", "people", Permission.SEE_MEMBERS),
    ROSTER("/admin/rosters", "sheet", Permission.IMPORT_ROSTER),
    INTAKE("/admin/intake", "inbox", Permission.CHANGE_LIBRARY),
    LIBRARY("/admin/library", "book", Permission.SEE_LIBRARY),
    PUBLISHING("/admin/publications", "send", Permission.SEE_FIGURES),
    PROPOSALS("/admin/proposals", "chat", Permission.ANSWER_PROPOSALS),
    DIRECTIVES("/admin/directives", "steps", Permission.SEE_FIGURES),
    DUTIES("/admin/duties", "inbox", Permission.ANSWER_DUTIES),
    LINKING("/admin/linking", "link", Permission.SEE_FIGURES),
    QUESTIONS("/admin/questions", "question", Permission.ANSWER_QUESTIONS),
    RULES("/admin/rules", "steps", Permission.SET_RULES),
    ACCOUNTS("/admin/accounts", "key", Permission.MANAGE_ACCOUNTS),
    DATA_REQUESTS("/admin/data-requests", "person", Permission.CHANGE_MEMBERS),
    CHANNELS("/admin/channels", "chat", Permission.CONNECT_CHANNELS),
    AUDIT("/admin/audit", "trail", Permission.SEE_AUDIT),
    PUBLISHING_MODE("/admin/publishing-mode", "send", Permission.CONFIGURE),
    SETUP("/admin/setup", "steps", Permission.CONFIGURE);

    private final String path;
    private final String icon;
    private final Permission permission;

    Place(String path, String icon, Permission permission) {
        this.path = path;
        this.icon = icon;
        this.permission = permission;
    }

    public String path() {
        return path;
    }

    /// Names a symbol of the layout's sprite.
    public String icon() {
        return icon;
    }

    public Permission permission() {
        return permission;
    }
}
