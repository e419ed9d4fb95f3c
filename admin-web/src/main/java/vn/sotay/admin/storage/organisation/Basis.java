package vn.sotay.admin.storage.organisation;

import java.time.LocalDate;
import vn.sotay.admin.access.SignedIn;

/// Căn cứ: what a change of the tree rests on, and who enters it.
///
/// @param decision number and date of the decision, as it is cited; may be blank
public record Basis(SignedIn caller, LocalDate effectiveOn, String decision) {}
