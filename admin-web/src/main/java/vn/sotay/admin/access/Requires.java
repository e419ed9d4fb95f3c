package vn.sotay.admin.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sotay.organisation.access.Permission;

/// What a caller must be allowed to do, for every unit, member or other subject that the call names.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();

    /// Whether one's own unit is too high: a committee's officer changes what is below, not the committee.
    boolean below() default false;

    /// Whether what belongs elsewhere is let through where it is shown to the caller: the documents of
    /// committees above. For handlers that change nothing of it.
    boolean looking() default false;
}
