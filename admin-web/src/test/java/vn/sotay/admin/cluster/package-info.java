/// Whole nodes in processes of their own, which are killed, frozen and closed while people write to them.
///
/// Open {@link vn.sotay.admin.cluster.CrashTest} (one node, killed again and again) and {@link
/// vn.sotay.admin.cluster.TwoNodesTest} (several nodes on one database).
@NullMarked
package vn.sotay.admin.cluster;

import org.jspecify.annotations.NullMarked;
