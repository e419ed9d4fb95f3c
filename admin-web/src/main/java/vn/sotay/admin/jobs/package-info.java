/// What runs by itself (*việc chạy nền*): the workers of inbox and outbox, the index follower, clean-up.
///
/// Open {@link vn.sotay.admin.jobs.NodeLife} (starts and ends all of it in order) and {@link
/// vn.sotay.admin.jobs.Loop}. The deciding is done in the core; here are threads, wake-ups and pauses.
///
/// Every loop also looks by itself after a while, so a lost wake-up costs time and nothing else.
@NullMarked
package vn.sotay.admin.jobs;

import org.jspecify.annotations.NullMarked;
