/// The demo handbook (*sổ tay dùng thử*): a province that does not exist, with its organisations, members
/// and documents.
///
/// Open {@link vn.sotay.admin.demo.DemoHandbook}. All of it is original text under `resources/demo`;
/// nothing of it is from a real document. It is loaded once, into an empty library, in one transaction.
///
/// Used in demo mode only.
@NullMarked
package vn.sotay.admin.demo;

import org.jspecify.annotations.NullMarked;
