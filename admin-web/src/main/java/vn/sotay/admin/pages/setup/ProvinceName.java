package vn.sotay.admin.pages.setup;

import java.util.Optional;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// The province or the city, as the form takes it: the names of its Party organisation follow from it.
///
/// @param kind "tinh" or "thanh-pho"
/// @param name "Lâm Giang"
record ProvinceName(String kind, String name) {
    static final ProvinceName EMPTY = new ProvinceName("tinh", "");

    private static final String CITY = "thanh-pho";
    private static final String PROVINCE_ROOT = "Đảng bộ tỉnh ";
    private static final String CITY_ROOT = "Đảng bộ thành phố ";
    private static final int LONGEST = 80;

    /// What the root unit says of it.
    static ProvinceName of(Unit root) {
        if (root.name().startsWith(CITY_ROOT))
            return new ProvinceName(CITY, root.name().substring(CITY_ROOT.length()));
        return root.name().startsWith(PROVINCE_ROOT)
                ? new ProvinceName("tinh", root.name().substring(PROVINCE_ROOT.length()))
                : EMPTY;
    }

    /// A key of the messages.
    Optional<String> fault() {
        String plain = bare();
        if (plain.isEmpty()) return Optional.of("setup.province.missing");
        boolean odd = plain.length() > LONGEST || VietnameseText.folded(plain).isEmpty();
        return odd ? Optional.of("setup.province.odd") : Optional.empty();
    }

    /// Without "tỉnh" or "thành phố" before it, which people type as well.
    private String bare() {
        return VietnameseText.clean(name)
                .replaceFirst("(?iu)^(tỉnh|thành phố|TP\\.?)\\s+", "")
                .strip();
    }

    UnitId id() {
        return new UnitId(VietnameseText.folded(bare()).replace(' ', '-'));
    }

    Unit unit(UnitId id) {
        boolean city = CITY.equals(kind);
        return new Unit(
                id,
                Optional.empty(),
                UnitKind.COMMITTEE,
                (city ? CITY_ROOT : PROVINCE_ROOT) + bare(),
                (city ? "Thành ủy " : "Tỉnh ủy ") + bare());
    }
}
