package vn.sotay.admin.wiring.administration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sotay.admin.security.Credentials;
import vn.sotay.admin.security.OidcSignIn;
import vn.sotay.admin.security.SessionStart;
import vn.sotay.admin.security.SignedInDoor;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.admin.wiring.embedded.CannotStart;

/// The shared sign-in, where one is set.
@Configuration(proxyBeanMethods = false)
class OidcWiring {
    @Bean
    @ConditionalOnProperty("sotay.oidc.issuer")
    OidcSignIn sharedSignIn(
            SotayProperties properties, Credentials credentials, SessionStart start, SignedInDoor door) {
        return new OidcSignIn(settings(properties.oidc()), credentials, start, door);
    }

    private static OidcSignIn.Settings settings(SotayProperties.@Nullable Oidc oidc) {
        if (oidc == null || oidc.clientId() == null || oidc.clientSecret() == null)
            throw new CannotStart("Đăng nhập chung cần đủ sotay.oidc.issuer, sotay.oidc.client-id và"
                    + " sotay.oidc.client-secret; hãy đặt đủ cả ba hoặc bỏ hết.");
        return new OidcSignIn.Settings(oidc.issuer(), oidc.clientId(), oidc.clientSecret(), oidc.name(), oidc.claim());
    }
}
