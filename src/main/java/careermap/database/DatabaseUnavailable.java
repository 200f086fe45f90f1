package careermap.database;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message says why and what to do, in one line. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** How SQLite says that a file is none of its own, or no longer. */
  private static final Pattern DAMAGE = Pattern.compile("SQLITE_(NOTADB|CORRUPT)");

  DatabaseUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static DatabaseUnavailable because(SqliteFile file, Throwable failure) {
    if (failure instanceof DatabaseUnavailable known) {
      return known;
    }
    return new DatabaseUnavailable(
        "DATABASE_URL: cannot open " + file.path() + " (" + reason(failure) + ")" + mend(failure),
        failure);
  }

  private static String mend(Throwable failure) {
    return DAMAGE.matcher(reason(failure)).find()
        ? "; put every file whose name begins with that one aside, and put a copy back with"
            + " career-map restore FILE"
        : "";
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      deepest = at instanceof SQLException ? at : deepest;
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
