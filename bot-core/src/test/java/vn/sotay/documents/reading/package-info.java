/// Doubles of reading, and the contract of its port.
@NullMarked
package vn.sotay.documents.reading;

import org.jspecify.annotations.NullMarked;
