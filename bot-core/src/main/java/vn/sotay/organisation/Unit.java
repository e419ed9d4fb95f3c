package vn.sotay.organisation;

import java.util.Optional;

/// Tổ chức đảng: a node in the tree of committees, branches and cells. Depth is not fixed (4 to 7 in
/// practice).
///
/// @param name      the organisation, "Đảng bộ phường Đông Lam"
/// @param shortName who speaks for it, "Đảng ủy phường Đông Lam"
public record Unit(UnitId id, Optional<UnitId> parent, UnitKind kind, String name, String shortName) {}
