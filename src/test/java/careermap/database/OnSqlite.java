package careermap.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test of what SQLite's file alone can be or do; on a server there is nothing of the kind. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
    named = "careermap.engine",
    matches = "postgresql",
    disabledReason = "about SQLite's file")
public @interface OnSqlite {}
