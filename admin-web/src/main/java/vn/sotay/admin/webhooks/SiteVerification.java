package vn.sotay.admin.webhooks;

import java.util.Optional;

/// What Zalo looks for on a domain before it hands anything in there.
///
/// @param code as Zalo's console gives it; empty when the domain is not to be verified here
public record SiteVerification(Optional<String> code) {}
