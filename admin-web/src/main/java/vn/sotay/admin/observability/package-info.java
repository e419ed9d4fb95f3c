/// What operators see (*theo dõi vận hành*): health in parts, and figures for Prometheus.
///
/// Open {@link vn.sotay.admin.observability.Lag} and {@link vn.sotay.admin.observability.MicrometerMeters}.
/// Tags are few and fixed: never an account, a member or a document.
///
/// Redis may be gone without harm: health then says *DEGRADED*, and the application goes on.
@NullMarked
package vn.sotay.admin.observability;

import org.jspecify.annotations.NullMarked;
