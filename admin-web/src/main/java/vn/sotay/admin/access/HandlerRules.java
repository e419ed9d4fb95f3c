package vn.sotay.admin.access;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Which names of a handler's parameters carry which type of id: those of its own parameters and those of
/// the records its forms are bound to.
public final class HandlerRules {
    private final Set<Class<?>> ids;

    HandlerRules(Collection<? extends Subject<?>> subjects) {
        this.ids = subjects.stream().map(Subject::type).collect(Collectors.toUnmodifiableSet());
    }

    /// Name in the path, the query or the form → type of the id.
    public Map<String, Class<?>> subjectsOf(Method handler) {
        Map<String, Class<?>> found = new HashMap<>();
        for (Parameter parameter : handler.getParameters()) {
            idIn(parameter.getParameterizedType()).ifPresent(id -> found.put(nameOf(parameter), id));
            for (RecordComponent part : partsOf(parameter.getType()))
                idIn(part.getGenericType()).ifPresent(id -> found.put(part.getName(), id));
        }
        return found;
    }

    private static RecordComponent[] partsOf(Class<?> type) {
        return type.isRecord() && type != SignedIn.class ? type.getRecordComponents() : new RecordComponent[0];
    }

    /// The id itself, or an optional one, or a list of them.
    private Optional<Class<?>> idIn(Type type) {
        return switch (type) {
            case Class<?> plain -> Optional.<Class<?>>of(plain).filter(ids::contains);
            case ParameterizedType holder ->
                Arrays.stream(holder.getActualTypeArguments())
                        .map(this::idIn)
                        .flatMap(Optional::stream)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static String nameOf(Parameter parameter) {
        return Stream.of(
                        Optional.ofNullable(parameter.getAnnotation(PathVariable.class))
                                .map(PathVariable::value),
                        Optional.ofNullable(parameter.getAnnotation(RequestParam.class))
                                .map(RequestParam::value))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(parameter.getName());
    }
}
