package vn.sotay.admin.audit;

import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// One thing that somebody did to something.
public record AuditEvent(Actor actor, AuditAction action, About about, Change change) {

    /// Who did it and from where: an account, or a member in a chat, or the system itself.
    ///
    /// @param address an IP address, or the channel's name, or "system"
    public record Actor(Optional<AccountId> account, Optional<MemberId> member, String address) {
        public static Actor of(SignedIn caller) {
            return new Actor(Optional.of(caller.account()), Optional.empty(), caller.address());
        }

        public static Actor system() {
            return new Actor(Optional.empty(), Optional.empty(), "system");
        }
    }

    /// What it was done to.
    ///
    /// @param kind "unit", "member", "account", "roster", "document", "question", "table", "channel",
    ///             "publication", "proposal", "rule", "directive", "duty", "update", "installation"
    /// @param unit where that belongs; decides who may read the entry
    public record About(String kind, String id, Optional<UnitId> unit) {
        public static About unit(UnitId unit) {
            return new About("unit", unit.value(), Optional.of(unit));
        }

        public static About member(MemberId member, UnitId unit) {
            return new About("member", Long.toString(member.value()), Optional.of(unit));
        }

        public static About document(DocumentId document, UnitId owner) {
            return new About("document", Long.toString(document.value()), Optional.of(owner));
        }

        public static About account(AccountId account, Optional<UnitId> unit) {
            return new About("account", account.toString(), unit);
        }
    }

    /// What changed: field → value before and after. Only fields that differ. Empty for a mere look.
    ///
    /// @param member whom the values are about; erased with that person
    public record Change(Optional<MemberId> member, Map<String, String> before, Map<String, String> after) {
        public static final Change NONE = new Change(Optional.empty(), Map.of(), Map.of());

        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /// Without values.
    public static AuditEvent of(SignedIn caller, AuditAction action, About about) {
        return new AuditEvent(Actor.of(caller), action, about, Change.NONE);
    }

    public AuditEvent with(Change values) {
        return new AuditEvent(actor, action, about, values);
    }
}
