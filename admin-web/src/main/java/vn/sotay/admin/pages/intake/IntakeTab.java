package vn.sotay.admin.pages.intake;

import java.util.List;
import java.util.Map;
import vn.sotay.admin.storage.intake.IntakeState;

/// A part of the list.
enum IntakeTab {
    TO_CONFIRM,
    BUSY,
    REFUSED,
    CONFIRMED,
    DISCARDED;

    List<IntakeState> states() {
        return switch (this) {
            case TO_CONFIRM -> List.of(IntakeState.TO_CONFIRM);
            case BUSY -> List.of(IntakeState.WAITING, IntakeState.READING);
            case REFUSED -> List.of(IntakeState.REFUSED);
            case CONFIRMED -> List.of(IntakeState.CONFIRMED);
            case DISCARDED -> List.of(IntakeState.DISCARDED);
        };
    }

    public int count(Map<IntakeState, Integer> counts) {
        return states().stream()
                .mapToInt(state -> counts.getOrDefault(state, 0))
                .sum();
    }
}
