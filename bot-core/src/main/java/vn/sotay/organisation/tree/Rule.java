package vn.sotay.organisation.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// One rule: the reason to refuse, and what stands in the way, if anything does.
///
/// @param <T> the change that the rule looks at
record Rule<T>(Refusal why, Function<T, Optional<String>> obstacle) {
    static <T> Rule<T> against(Refusal why, Predicate<T> broken) {
        return new Rule<>(why, change -> broken.test(change) ? Optional.of("") : Optional.empty());
    }

    static <T> Rule<T> naming(Refusal why, Function<T, Optional<String>> obstacle) {
        return new Rule<>(why, obstacle);
    }

    /// The first of the rules that the change breaks.
    static <T> Optional<Outcome.Refused> firstBroken(List<Rule<T>> rules, T change) {
        return rules.stream().flatMap(rule -> rule.breach(change).stream()).findFirst();
    }

    private Optional<Outcome.Refused> breach(T change) {
        return obstacle.apply(change).map(what -> new Outcome.Refused(why, what));
    }
}
