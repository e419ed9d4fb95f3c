/// Rosters from the file to the members' list.
@NullMarked
package vn.sotay.admin.roster;

import org.jspecify.annotations.NullMarked;
