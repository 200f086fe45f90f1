package careermap.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message says why and what to do, in one line. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The message, which is always there. */
  String words() {
    return String.valueOf(getMessage());
  }

  static DatabaseUnavailable because(Engine engine, Throwable failure) {
    if (failure instanceof DatabaseUnavailable known) {
      return known;
    }
    if (Migrations.isForeign(failure)) {
      return new DatabaseUnavailable(
          "DATABASE_URL: "
              + engine.place()
              + " holds tables of something else; make an empty database and name it",
          null);
    }
    return new DatabaseUnavailable(
        "DATABASE_URL: cannot open "
            + engine.place()
            + " ("
            + reason(failure)
            + ")"
            + engine.mend(reason(failure)),
        failure);
  }

  static DatabaseUnavailable damaged(Engine engine, Throwable failure) {
    return damaged(engine, reason(failure));
  }

  static DatabaseUnavailable damaged(Engine engine, String fault) {
    return new DatabaseUnavailable(
        "DATABASE_URL: " + engine.place() + " is damaged (" + fault + ")" + engine.wayBack(), null);
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      deepest = at instanceof SQLException ? at : deepest;
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
