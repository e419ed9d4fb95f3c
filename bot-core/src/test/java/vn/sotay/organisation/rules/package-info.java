/// Tests of rules.
@NullMarked
package vn.sotay.organisation.rules;

import org.jspecify.annotations.NullMarked;
