/// Where the administration is put together: signing in, the gate, and what stands behind its pages.
///
/// Open {@link vn.sotay.admin.wiring.administration.AdministrationWiring} (the gate and what it knows of) and
/// {@link vn.sotay.admin.wiring.administration.SignInWiring}. A new kind of page brings its own storage here.
@NullMarked
package vn.sotay.admin.wiring.administration;

import org.jspecify.annotations.NullMarked;
