/// The rules of the tree of Party organisations (*cây tổ chức đảng*): what may stand where, and when a unit
/// may be moved, merged or dissolved.
///
/// Open {@link vn.sotay.organisation.tree.TreeRules}, then {@link vn.sotay.organisation.tree.Refusal}.
///
/// Whoever changes the tree reads {@link vn.sotay.organisation.tree.Node}s, asks the rules and gets the first
/// one that is broken, if any. A refusal is an answer, never an exception.
///
/// Depends on `organisation` and `language`.
@NullMarked
package vn.sotay.organisation.tree;

import org.jspecify.annotations.NullMarked;
