package careermap.database;

import careermap.map.Phrase;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; what is said tells why and what to do, in one line. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Phrase said;

  DatabaseUnavailable(Phrase said, @Nullable Throwable cause) {
    super(said.en(), cause);
    this.said = said;
  }

  public Phrase said() {
    return said;
  }

  static DatabaseUnavailable because(Engine engine, Throwable failure) {
    if (failure instanceof DatabaseUnavailable known) {
      return known;
    }
    if (Migrations.isForeign(failure)) {
      return new DatabaseUnavailable(DatabaseWords.foreign(engine.place()), null);
    }
    return new DatabaseUnavailable(
        DatabaseWords.notOpened(engine.place(), reason(failure), engine.mend(failure)), failure);
  }

  static DatabaseUnavailable damaged(Engine engine, Throwable failure) {
    return damaged(engine, reason(failure));
  }

  static DatabaseUnavailable damaged(Engine engine, String fault) {
    return new DatabaseUnavailable(
        DatabaseWords.damaged(engine.place(), fault, engine.wayBack()), null);
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      deepest = at instanceof SQLException ? at : deepest;
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
