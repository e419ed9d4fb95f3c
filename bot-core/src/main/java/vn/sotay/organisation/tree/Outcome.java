package vn.sotay.organisation.tree;

import vn.sotay.organisation.UnitId;

/// What became of a wish to change the tree.
public sealed interface Outcome {
    record Done(UnitId unit) implements Outcome {}

    /// @param about names what stands in the way; blank where the reason says it all
    record Refused(Refusal why, String about) implements Outcome {
        public Refused(Refusal why) {
            this(why, "");
        }
    }
}
