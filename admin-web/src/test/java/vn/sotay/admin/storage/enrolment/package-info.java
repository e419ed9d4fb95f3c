@NullMarked
package vn.sotay.admin.storage.enrolment;

import org.jspecify.annotations.NullMarked;
