package vn.sotay.admin.pages.units;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.tree.UnitNames;

/// What a unit is called and what it is, as typed.
record NamesForm(String name, String shortName, String kind) {
    static final NamesForm BLANK = new NamesForm("", "", "");

    NamesForm(@Nullable String name, @Nullable String shortName, @Nullable String kind) {
        this.name = Objects.requireNonNullElse(name, "");
        this.shortName = Objects.requireNonNullElse(shortName, "");
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    static NamesForm of(Unit unit) {
        return new NamesForm(unit.name(), unit.shortName(), unit.kind().name());
    }

    UnitNames names() {
        return new UnitNames(name, shortName);
    }

    /// Empty when none was chosen.
    Optional<UnitKind> chosen() {
        return Arrays.stream(UnitKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
