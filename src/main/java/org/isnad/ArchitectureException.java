package org.isnad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Excuses a class from one of the bans that the architecture tests keep, with the reason.
 *
 * <p>The dependencies between packages know no exception.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ArchitectureException {
    /** The ban as the tests name it, for example {@code WRAPPED_TEXT}. */
    String ban();

    /** Why the class must do what the ban forbids. */
    String reason();
}
