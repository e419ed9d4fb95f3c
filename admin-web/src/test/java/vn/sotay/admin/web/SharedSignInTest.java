package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.admin.web.AdministrationDoorTest.header;
import static vn.sotay.admin.web.AdministrationDoorTest.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.access.Role;

/// The province's shared sign-in, played by a provider of our own.
class SharedSignInTest {
    private final Guest guest = Guest.at(OwnInstallation.url());
    private String state = "";
    private String nonce = "";

    @BeforeAll
    static void somebodyHasAnAccount() {
        JdbcClient jdbc = OwnInstallation.context().getBean(JdbcClient.class);
        boolean there = jdbc.sql("select exists (select 1 from web_account where external_name = 'lan@tinh.example')")
                .query(Boolean.class)
                .single();
        if (!there)
            Staff.of(OwnInstallation.context(), Role.OFFICER, OwnInstallation.unit(), Optional.of("lan@tinh.example"));
    }

    @Test
    void whomTheProviderVouchesForIsLetInWithoutASecondFactor() {
        assertThat(guest.get("/admin/sign-in").body()).contains("Đăng nhập bằng tài khoản tỉnh");
        begin();

        HttpResponse<String> response = comeBack(
                OwnInstallation.PROVIDER.vouch(nonce, Map.of("email", "Lan@tinh.example", "email_verified", true)));

        assertThat(location(response)).isEqualTo("/admin");
        assertThat(guest.get("/admin/me").body()).contains("Hoàng Thị Kiểm Thử");
    }

    @Test
    void whoHasNoAccountGetsNone() {
        begin();

        HttpResponse<String> response = comeBack(
                OwnInstallation.PROVIDER.vouch(nonce, Map.of("email", "la@tinh.example", "email_verified", true)));

        assertThat(location(response)).isEqualTo("/admin/sign-in?nobody");
        assertThat(location(guest.get("/admin/me"))).isEqualTo("/admin/sign-in");
    }

    @Test
    void anAddressThatNobodyHasVerifiedIsNotBelieved() {
        begin();

        assertThat(location(comeBack(OwnInstallation.PROVIDER.vouch(nonce, Map.of("email", "lan@tinh.example")))))
                .isEqualTo("/admin/sign-in?nobody");
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused() {
        begin();

        assertRefused(comeBack(
                OwnInstallation.PROVIDER.forge(nonce, Map.of("email", "lan@tinh.example", "email_verified", true))));
    }

    @Test
    void aTokenThatWasMadeForAnotherSignInIsRefused() {
        begin();

        assertRefused(comeBack(OwnInstallation.PROVIDER.vouch(
                "another nonce", Map.of("email", "lan@tinh.example", "email_verified", true))));
    }

    @Test
    void aReturnThatNobodyBeganIsRefused() {
        begin();
        String code =
                OwnInstallation.PROVIDER.vouch(nonce, Map.of("email", "lan@tinh.example", "email_verified", true));
        state = "another-state";

        assertRefused(comeBack(code));
    }

    private void begin() {
        HttpResponse<String> response = guest.get("/admin/oidc/start/shared");
        assertThat(response.statusCode()).isEqualTo(302);
        String address = header(response, "Location");
        assertThat(address).startsWith(OwnInstallation.PROVIDER.issuer() + "/authorize?");
        state = parameter(address, "state");
        nonce = parameter(address, "nonce");
    }

    private HttpResponse<String> comeBack(String code) {
        return guest.get("/admin/oidc/return?code=" + code + "&state=" + state);
    }

    private void assertRefused(HttpResponse<String> response) {
        assertThat(location(response)).isEqualTo("/admin/sign-in?unshared");
        assertThat(location(guest.get("/admin/me"))).isEqualTo("/admin/sign-in");
    }

    private static String parameter(String address, String name) {
        return address.replaceFirst(".*[?&]" + name + "=([^&]+).*", "$1");
    }
}
