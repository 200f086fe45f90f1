package careermap.database;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Yes is 1 and no is 0 in the tables: one of the engines has no other word for it. */
final class YesOrNo implements ArgumentFactory.Preparable {
  @Override
  public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
    return type == boolean.class || type == Boolean.class
        ? Optional.of(value -> number(Boolean.TRUE.equals(value)))
        : Optional.empty();
  }

  private static Argument number(boolean yes) {
    return (position, statement, context) -> statement.setInt(position, yes ? 1 : 0);
  }
}
