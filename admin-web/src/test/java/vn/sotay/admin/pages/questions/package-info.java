/// Tests of the pages for questions without an answer.
@NullMarked
package vn.sotay.admin.pages.questions;

import org.jspecify.annotations.NullMarked;
