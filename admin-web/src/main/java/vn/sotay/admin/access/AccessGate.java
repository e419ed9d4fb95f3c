package vn.sotay.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.sotay.organisation.UnitId;

/// Stands before every handler: lets through who has the permission for each thing that the call names.
///
/// A missing permission is answered with 403. A thing outside one's units is answered like a thing that is
/// not there, with 404, so that nobody learns what exists elsewhere. Both are logged.
public final class AccessGate implements HandlerInterceptor {
    private static final Logger log = LoggerFactory.getLogger(AccessGate.class);

    private final Accounts accounts;
    private final Callers callers;
    private final Map<Class<?>, Subject<?>> subjects;
    private final HandlerRules rules;

    public AccessGate(Accounts accounts, Callers callers, Collection<? extends Subject<?>> subjects) {
        this.accounts = accounts;
        this.callers = callers;
        this.subjects = subjects.stream().collect(Collectors.toMap(Subject::type, Function.identity()));
        this.rules = new HandlerRules(subjects);
    }

    public HandlerRules rules() {
        return rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.getBean() instanceof ErrorController) return true;
        if (method.hasMethodAnnotation(OpenToAll.class)) return true;
        SignedIn caller = callers.of(request).orElseThrow(() -> new Refused(HttpStatus.UNAUTHORIZED));
        Requires rule = Optional.ofNullable(method.getMethodAnnotation(Requires.class))
                .orElseThrow(() -> refused(caller, request, HttpStatus.FORBIDDEN));
        if (!caller.may(rule.value())) throw refused(caller, request, HttpStatus.FORBIDDEN);
        if (!covers(caller, rule, namedIn(request, method, new Looking(caller, rule.looking()))))
            throw refused(caller, request, HttpStatus.NOT_FOUND);
        return true;
    }

    private boolean covers(SignedIn caller, Requires rule, List<Optional<UnitId>> named) {
        if (named.isEmpty() || caller.role().isForEverything()) return true;
        if (named.stream().anyMatch(Optional::isEmpty) || caller.unit().isEmpty()) return false;
        UnitId scope = caller.unit().get();
        List<UnitId> units = named.stream().flatMap(Optional::stream).distinct().toList();
        return accounts.covers(scope, units)
                && !(rule.below() && units.getFirst().equals(scope));
    }

    /// What is let through wherever it belongs.
    private record Looking(SignedIn caller, boolean allowed) {
        <T> boolean at(Subject<T> subject, T id) {
            return allowed && subject.shows(id, caller);
        }
    }

    /// Where each of the things belongs that the call names and that is to be looked at; those of the path come
    /// first.
    private List<Optional<UnitId>> namedIn(HttpServletRequest request, HandlerMethod method, Looking looking) {
        List<Optional<UnitId>> named = new ArrayList<>();
        Map<String, Class<?>> names = rules.subjectsOf(method.getMethod());
        Map<String, String> path = pathVariables(request);
        names.forEach((name, type) -> {
            if (path.containsKey(name)) unitOf(type, path.get(name), looking).forEach(named::addFirst);
        });
        names.forEach((name, type) -> Stream.of(
                        Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]))
                .filter(text -> !text.isBlank())
                .forEach(text -> named.addAll(unitOf(type, text, looking))));
        return named;
    }

    private List<Optional<UnitId>> unitOf(Class<?> type, String text, Looking looking) {
        return unitOf(Objects.requireNonNull(subjects.get(type)), text, looking);
    }

    /// Nothing for what is seen anyway.
    private static <T> List<Optional<UnitId>> unitOf(Subject<T> subject, String text, Looking looking) {
        Optional<T> id = subject.read(text);
        if (id.filter(one -> looking.at(subject, one)).isPresent()) return List.of();
        return List.of(id.flatMap(subject::unitOf));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(HttpServletRequest request) {
        return Optional.ofNullable(
                        (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .orElse(Map.of());
    }

    private static Refused refused(SignedIn caller, HttpServletRequest request, HttpStatus status) {
        log.warn(
                "refused: account {} ({}), {} {}",
                caller.account(),
                caller.role(),
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return new Refused(status);
    }
}
