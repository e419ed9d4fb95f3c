/// Tests of questions without an answer, on a real database.
@NullMarked
package vn.sotay.admin.storage.questions;

import org.jspecify.annotations.NullMarked;
