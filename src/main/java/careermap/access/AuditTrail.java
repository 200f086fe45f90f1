package careermap.access;

import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who changed what (監査ログ); it is only ever added to. */
public interface AuditTrail {
  /**
   * Makes {@code change} and keeps what {@code entries} tells of its outcome: both or neither.
   *
   * @param entries nothing where nothing was changed
   */
  <T> T keeping(Supplier<T> change, Function<T, List<Entry>> entries);

  /** Reads everything since {@code from}, oldest first. */
  void eachSince(Instant from, Consumer<Kept> reader);

  /** The newest, the newest first. */
  List<Kept> newest(int most);

  /** What is kept (監査の対象). */
  enum Action {
    /** A row of the roster came, changed or left. */
    PERSON_CHANGED,
    PERSON_EXPORTED,
    PERSON_ERASED,
    HISTORY_IMPORTED,
    STANDARD_IMPORTED,
    MAP_PUBLISHED,
    CADENCE_CHANGED,
    QUIET_CHANGED,
    WORKDAYS_CHANGED,
    QUESTIONS_CHANGED,
    CYCLE_OPENED,
    CYCLE_UNDONE,
    CORRECTION_SETTLED,
    NOTICE_SETTLED,
    /** Somebody stands in for a supervisor, or no longer. */
    ACTING_CHANGED,
    /** Whether supervisors of another employer may lead people of this one. */
    EMPLOYER_CHANGED,
    RETENTION_CHANGED,
    REPORT_CHANGED
  }

  /**
   * One change (監査の記録).
   *
   * @param actor an employee number, {@link AccessLog#COMMAND_LINE}, or the Slack id of somebody
   *     who is not on the roster
   * @param person whom it is about; null where it is about nobody alone
   */
  record Entry(
      Instant at, String actor, Action action, @Nullable PersonId person, List<Field> fields) {
    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /**
   * What was there and what is there now (変更の前後).
   *
   * @param name as the roster, the settings or the commands name it
   * @param before and after: somebody's employee number stands alone, never in a list or a text
   */
  record Field(String name, @Nullable String before, @Nullable String after) {}

  /**
   * An entry as it is read back (残っている記録).
   *
   * @param actor as in {@link Entry}; the random key of somebody who was erased since
   * @param subject the employee number; the random key of somebody who was erased since; null where
   *     it is about nobody alone
   */
  record Kept(
      long id,
      Instant at,
      String actor,
      Action action,
      @Nullable String subject,
      List<Field> fields) {
    public Kept {
      fields = List.copyOf(fields);
    }
  }
}
