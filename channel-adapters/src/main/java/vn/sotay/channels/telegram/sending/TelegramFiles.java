package vn.sotay.channels.telegram.sending;

import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.telegram.FileIds;

/// Where the bytes of files are, and what Telegram calls those it has.
public record TelegramFiles(KeptFiles kept, FileIds ids) {}
