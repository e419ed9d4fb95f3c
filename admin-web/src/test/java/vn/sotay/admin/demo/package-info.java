@NullMarked
package vn.sotay.admin.demo;

import org.jspecify.annotations.NullMarked;
