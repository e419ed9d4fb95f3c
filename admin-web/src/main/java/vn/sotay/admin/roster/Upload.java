package vn.sotay.admin.roster;

import java.nio.file.Path;

/// A file that has come in and has not been read.
///
/// @param digest tells two files apart
public record Upload(Path file, String name, String digest) {}
