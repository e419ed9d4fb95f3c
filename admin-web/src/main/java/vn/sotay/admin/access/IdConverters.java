package vn.sotay.admin.access;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;

/// Turns text into ids for handlers, by the same reading that the gate uses.
public final class IdConverters {
    private final Collection<? extends Subject<?>> subjects;

    public IdConverters(Collection<? extends Subject<?>> subjects) {
        this.subjects = subjects;
    }

    public void addTo(FormatterRegistry registry) {
        subjects.forEach(subject -> add(registry, subject));
    }

    private static <T> void add(FormatterRegistry registry, Subject<T> subject) {
        Converter<String, @Nullable T> converter =
                text -> text.isBlank() ? null : subject.read(text).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        registry.addConverter(String.class, subject.type(), converter);
    }
}
