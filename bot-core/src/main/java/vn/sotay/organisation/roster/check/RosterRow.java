package vn.sotay.organisation.roster.check;

import java.util.Map;
import vn.sotay.organisation.roster.RosterField;

/// A row as it stands in the file: cells that are not empty.
public record RosterRow(int line, Map<RosterField, String> cells) {}
