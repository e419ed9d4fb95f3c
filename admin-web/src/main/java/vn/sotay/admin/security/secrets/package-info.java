/// Passwords' companions (*mã và khóa*): one-time codes, recovery codes, links, and the keys that protect
/// them at rest.
///
/// Open {@link vn.sotay.admin.security.secrets.DerivedKeys}, {@link
/// vn.sotay.admin.security.secrets.SecretBox} and {@link vn.sotay.admin.security.secrets.OneTimeCodes}.
///
/// Nothing here writes a secret to a log. Knows neither the web nor the database.
@NullMarked
package vn.sotay.admin.security.secrets;

import org.jspecify.annotations.NullMarked;
