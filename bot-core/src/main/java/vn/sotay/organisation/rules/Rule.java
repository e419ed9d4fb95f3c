package vn.sotay.organisation.rules;

import java.time.LocalDate;

/// A rule as it holds for a unit.
///
/// @param source the text it comes from
/// @param on     that text's date
/// @param from   who has set it; empty where nobody has
public record Rule(RuleName name, int value, String source, LocalDate on, String from) {}
