package vn.sotay.admin.pages.setup;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.setup.SetUpState;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// Gives the unit above all others its name, and makes it where there is none yet.
@Component
class NamingTheProvince {
    private final SetUpState state;
    private final Units units;
    private final AuditTrail trail;
    private final TransactionTemplate transactions;

    NamingTheProvince(SetUpState state, Units units, AuditTrail trail, TransactionTemplate transactions) {
        this.state = state;
        this.units = units;
        this.trail = trail;
        this.transactions = transactions;
    }

    Optional<Unit> province() {
        return state.root().flatMap(units::find);
    }

    ProvinceName present() {
        return province().map(ProvinceName::of).orElse(ProvinceName.EMPTY);
    }

    Unit name(SignedIn caller, ProvinceName typed) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<Unit> before = province();
            Unit after = typed.unit(before.map(Unit::id).orElseGet(typed::id));
            if (before.equals(Optional.of(after))) return after;
            units.save(after);
            record(caller, before, after);
            return after;
        }));
    }

    private void record(SignedIn caller, Optional<Unit> before, Unit after) {
        UnitId id = after.id();
        AuditAction action = before.isPresent() ? AuditAction.UNIT_CHANGED : AuditAction.INSTALLATION_SET_UP;
        trail.record(AuditEvent.of(caller, action, AuditEvent.About.unit(id))
                .with(new AuditEvent.Change(
                        Optional.empty(),
                        before.map(unit -> Map.of("name", unit.name())).orElse(Map.of()),
                        Map.of("name", after.name()))));
    }
}
