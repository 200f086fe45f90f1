package careermap.database;

import careermap.map.Phrase;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Notices that what is stored is damaged, whoever meets it first, and says so once; the database is
 * out of reach from then on.
 */
public final class Damage {
  /** It takes two seconds for a gigabyte. */
  private static final long SOON_LOOKED_THROUGH = 4 << 20;

  private final Engine engine;
  private final AtomicBoolean met = new AtomicBoolean();
  private volatile Consumer<Phrase> told = words -> {};

  Damage(Engine engine) {
    this.engine = engine;
  }

  /**
   * @param whom told what is wrong and the way back, in one line
   */
  public void tell(Consumer<Phrase> whom) {
    this.told = whom;
  }

  /** Whether {@link #refuse} takes hardly any time. */
  public boolean isSoonLookedFor() {
    return engine.bytes() <= SOON_LOOKED_THROUGH;
  }

  /**
   * Looks through everything.
   *
   * @throws DatabaseUnavailable where it is damaged, with the way back
   */
  public void refuse() {
    engine.damage().ifPresent(this::refuse);
  }

  private void refuse(String fault) {
    throw noted(DatabaseUnavailable.damaged(engine, fault));
  }

  boolean isMet() {
    return met.get();
  }

  DatabaseUnavailable met(Throwable failure) {
    return noted(DatabaseUnavailable.damaged(engine, failure));
  }

  private DatabaseUnavailable noted(DatabaseUnavailable words) {
    if (met.compareAndSet(false, true)) {
      told.accept(words.said());
    }
    return words;
  }

  static boolean isBehind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException sqlite && isDamage(sqlite.getResultCode())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDamage(SQLiteErrorCode code) {
    int primary = code.code & 0xff;
    return primary == SQLiteErrorCode.SQLITE_CORRUPT.code
        || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
  }
}
