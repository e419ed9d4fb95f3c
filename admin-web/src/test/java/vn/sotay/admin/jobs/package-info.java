@NullMarked
package vn.sotay.admin.jobs;

import org.jspecify.annotations.NullMarked;
