/// The gate, and the matrix of every handler, role and side of the subtree.
@NullMarked
package vn.sotay.admin.access;

import org.jspecify.annotations.NullMarked;
