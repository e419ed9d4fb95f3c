/// Tests of reading what documents say of themselves.
@NullMarked
package vn.sotay.documents.recognition.reading;

import org.jspecify.annotations.NullMarked;
