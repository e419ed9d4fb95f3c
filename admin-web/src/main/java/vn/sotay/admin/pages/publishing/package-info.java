/// Publishing in the administration (*phát hành*): what is told to whom, on what terms, and how far it got.
///
/// Open {@link vn.sotay.admin.pages.publishing.PublishPage} (the form), {@link
/// vn.sotay.admin.pages.publishing.PublicationPage} (preview and ledger) and {@link
/// vn.sotay.admin.pages.publishing.PublicationSteps} (what is done with it).
///
/// Committees see numbers; names are shown to the branch of the members themselves and to nobody else.
@NullMarked
package vn.sotay.admin.pages.publishing;

import org.jspecify.annotations.NullMarked;
