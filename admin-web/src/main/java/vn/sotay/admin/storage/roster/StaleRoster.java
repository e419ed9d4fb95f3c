package vn.sotay.admin.storage.roster;

/// Members were changed after the roster was compared with them; nothing was imported.
public final class StaleRoster extends RuntimeException {
    StaleRoster() {
        super("members were changed meanwhile", null, false, false);
    }
}
