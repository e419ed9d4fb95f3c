/// Whether documents hold (*hiệu lực văn bản*): what replaces, ends and amends what, followed to the one in
/// force.
///
/// Open {@link vn.sotay.documents.validity.ValidityChain} and {@link vn.sotay.documents.validity.Effect}.
///
/// The day is an argument, so what lies ahead can be asked for too.
@NullMarked
package vn.sotay.documents.validity;

import org.jspecify.annotations.NullMarked;
