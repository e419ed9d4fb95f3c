@NullMarked
package vn.sotay.channels.botapi;

import org.jspecify.annotations.NullMarked;
