/// Tests of what is told of recognised documents.
@NullMarked
package vn.sotay.documents.recognition;

import org.jspecify.annotations.NullMarked;
