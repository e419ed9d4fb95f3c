package vn.sotay.admin.storage.library;

/// By what the documents of a list are counted beside it.
public enum LibraryFacet {
    UNIT("u.id", "u.short_name"),
    KIND("d.kind", "d.kind"),
    YEAR("extract(year from d.issued_on)::int::text", "extract(year from d.issued_on)::int::text"),
    STANDING(
            "case when " + LibraryConditions.ENDED
                    + " then 'ENDED' when d.in_force_from > :today then 'AHEAD' else 'IN_FORCE' end",
            "''"),
    ACCESS("d.access", "d.access"),
    ISSUER("d.issuer", "d.issuer"),
    TAG("t.tag", "t.tag"),
    SECTION("x.id::text", "x.name");

    private final String value;
    private final String label;

    LibraryFacet(String value, String label) {
        this.value = value;
        this.label = label;
    }

    /// @param conditions on `document d`
    String sql(String conditions) {
        return "select " + value + " as value, " + label
                + " as label, count(*) as documents from " + from() + " where " + conditions
                + " group by 1, 2 order by " + order() + " limit :most";
    }

    private String from() {
        return switch (this) {
            // Of the units next below the one that is looked at, each with all below it.
            case UNIT ->
                "document d join unit_above a on a.unit = d.owner join unit u on u.id = a.above and u.parent = :own";
            case TAG -> "document d join document_tag t on t.document = d.id";
            case SECTION ->
                "document d join section_document s on s.document = d.id join section x on x.id = s.section"
                        + " and (x.unit = any(:upwards) or x.unit = any(:below))";
            case KIND, ISSUER, YEAR, STANDING, ACCESS -> "document d";
        };
    }

    private String order() {
        return this == YEAR ? "1 desc" : "3 desc, 2";
    }
}
