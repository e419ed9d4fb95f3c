package vn.sotay.admin.pages.figures;

/// A table of the dashboard that can be downloaded.
enum FigureTable {
    UNITS,
    AGES,
    STATES,
    CHANNELS
}
