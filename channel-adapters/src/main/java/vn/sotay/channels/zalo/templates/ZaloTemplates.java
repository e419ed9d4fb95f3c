package vn.sotay.channels.zalo.templates;

import java.util.List;
import java.util.Optional;

/// Which approved template stands for what, as set in the administration.
public interface ZaloTemplates {
    Optional<Template> find(Purpose purpose);

    /// What a template is used for.
    enum Purpose {
        NOTICE,
        REMINDER
    }

    /// @param id as Zalo numbers it
    record Template(String id, List<Parameter> parameters) {
        public Template {
            parameters = List.copyOf(parameters);
        }
    }

    /// One blank of a template.
    ///
    /// @param maxLength in characters; what is longer is cut at a word
    record Parameter(String name, Source source, int maxLength) {
        public Parameter {
            if (name.isBlank() || maxLength < 1) throw new IllegalArgumentException("a parameter has name and length");
        }
    }

    /// What fills a blank. Of words without a title the first line is the title.
    enum Source {
        TITLE,
        SUBTITLE,
        TEXT,
        FOOTER,
        /// The day it is sent, as 03/11/2026.
        DATE
    }
}
