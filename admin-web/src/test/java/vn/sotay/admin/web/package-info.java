@NullMarked
package vn.sotay.admin.web;

import org.jspecify.annotations.NullMarked;
