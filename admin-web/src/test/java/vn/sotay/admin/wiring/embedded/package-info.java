/// Proofs for the servers that come along, on real ones in a temporary folder.
@NullMarked
package vn.sotay.admin.wiring.embedded;

import org.jspecify.annotations.NullMarked;
