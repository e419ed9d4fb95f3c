/// A member's own data in PostgreSQL (*kho dữ liệu cá nhân*): what is kept, requests about it, its end.
///
/// Open {@link vn.sotay.admin.storage.personaldata.PostgresPersonalData} and {@link
/// vn.sotay.admin.storage.personaldata.Erasures}. Nobody else removes a person.
@NullMarked
package vn.sotay.admin.storage.personaldata;

import org.jspecify.annotations.NullMarked;
