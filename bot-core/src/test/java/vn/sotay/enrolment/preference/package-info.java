/// Tests and doubles of the preferred channel (*kênh nhận tin*).
@NullMarked
package vn.sotay.enrolment.preference;

import org.jspecify.annotations.NullMarked;
