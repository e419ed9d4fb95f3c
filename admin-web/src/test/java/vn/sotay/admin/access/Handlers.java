package vn.sotay.admin.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sotay.admin.servers.SharedApplication;

/// Every handler of the running application, from its own list.
final class Handlers {
    /// @param pattern "/admin/units/{unit}"
    record Endpoint(RequestMethod verb, String pattern, HandlerMethod handler) {
        boolean changes() {
            return verb != RequestMethod.GET;
        }

        @Override
        public String toString() {
            return verb + " " + pattern;
        }
    }

    private Handlers() {}

    /// All but the error page, which no caller asks for.
    static List<Endpoint> all() {
        List<Endpoint> all = new ArrayList<>();
        SharedApplication.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) all.addAll(of(info, handler));
                });
        all.sort(Comparator.comparing(Endpoint::toString));
        return all;
    }

    static List<Endpoint> guarded() {
        return all().stream()
                .filter(one -> one.handler().hasMethodAnnotation(Requires.class))
                .toList();
    }

    private static List<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(verb -> new Endpoint(verb, pattern, handler)))
                .toList();
    }

    static Requires ruleOf(Endpoint endpoint) {
        Requires rule = endpoint.handler().getMethodAnnotation(Requires.class);
        if (rule == null) throw new AssertionError(endpoint + " has no rule");
        return rule;
    }

    static Map<String, Class<?>> subjectsOf(Endpoint endpoint) {
        return SharedApplication.bean(AccessGate.class)
                .rules()
                .subjectsOf(endpoint.handler().getMethod());
    }
}
