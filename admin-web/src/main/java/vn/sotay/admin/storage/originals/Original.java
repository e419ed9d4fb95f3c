package vn.sotay.admin.storage.originals;

import vn.sotay.documents.OriginalId;

/// What is known of a kept file.
public record Original(OriginalId id, long bytes, MediaType type) {}
