package vn.sotay.admin.storage.figures;

import vn.sotay.organisation.Unit;

/// A unit and the members of it and of all below it.
///
/// @param parts how many units stand directly below it
public record UnitCounts(Unit unit, Counts counts, int parts) {}
