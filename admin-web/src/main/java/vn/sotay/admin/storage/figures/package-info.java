/// Counts of members, links and units (*số liệu*).
///
/// Open {@link vn.sotay.admin.storage.figures.KeptFigures}, which keeps a count per unit, and
/// {@link vn.sotay.admin.storage.figures.Figures}, which adds them up for a subtree.
///
/// Counted are members who belong to the Party and have not been erased. No name is read here.
@NullMarked
package vn.sotay.admin.storage.figures;

import org.jspecify.annotations.NullMarked;
