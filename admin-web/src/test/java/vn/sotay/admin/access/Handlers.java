package vn.sotay.admin.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every handler of the running application, from its own list.
public final class Handlers {
    /// @param pattern "/admin/units/{unit}"
    public record Endpoint(RequestMethod verb, String pattern, HandlerMethod handler) {
        public boolean changes() {
            return verb != RequestMethod.GET;
        }

        @Override
        public String toString() {
            return verb + " " + pattern;
        }
    }

    private Handlers() {}

    /// All but the error page, which no caller asks for.
    public static List<Endpoint> all(ApplicationContext application) {
        List<Endpoint> all = new ArrayList<>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) all.addAll(of(info, handler));
                });
        all.sort(Comparator.comparing(Endpoint::toString));
        return all;
    }

    public static List<Endpoint> guarded(ApplicationContext application) {
        return all(application).stream()
                .filter(one -> one.handler().hasMethodAnnotation(Requires.class))
                .toList();
    }

    private static List<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(verb -> new Endpoint(verb, pattern, handler)))
                .toList();
    }

    public static Requires ruleOf(Endpoint endpoint) {
        Requires rule = endpoint.handler().getMethodAnnotation(Requires.class);
        if (rule == null) throw new AssertionError(endpoint + " has no rule");
        return rule;
    }

    /// Name in the path, the query or the form → type of id.
    public static Map<String, Class<?>> subjectsOf(ApplicationContext application, Endpoint endpoint) {
        return application
                .getBean(AccessGate.class)
                .rules()
                .subjectsOf(endpoint.handler().getMethod());
    }
}
