/// Lanes (*làn*): how the accounts are shared between equal nodes, so that each account is served by one
/// node at a time.
///
/// Open {@link vn.sotay.conversation.lane.LaneKeeper}, which takes, renews and gives back lanes, and {@link
/// vn.sotay.conversation.lane.Leases}, the table behind it. No node is special: each takes its fair share.
///
/// A lease only decides when others may take a lane; that nobody works on a lost one is checked inside each
/// transaction.
@NullMarked
package vn.sotay.conversation.lane;

import org.jspecify.annotations.NullMarked;
