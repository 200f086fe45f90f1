package careermap.access;

import careermap.access.AuditTrail.Action;
import careermap.access.AuditTrail.Entry;
import careermap.access.AuditTrail.Field;
import careermap.person.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a change and keeps who made it (変更を記録する): both or neither. */
public final class KeepChange {
  private final AuditTrail trail;
  private final Clock clock;

  public KeepChange(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * @param actor as {@link Entry#actor()}
   * @param told what is kept of the outcome; empty where nothing was changed
   */
  public <T> T by(
      String actor, Action action, Supplier<T> change, Function<T, Optional<Changed>> told) {
    return trail.keeping(
        change,
        outcome -> told.apply(outcome).map(done -> entry(actor, action, done)).stream().toList());
  }

  private Entry entry(String actor, Action action, Changed done) {
    return new Entry(clock.instant(), actor, action, done.person(), done.fields());
  }

  /**
   * What was changed (変わったこと).
   *
   * @param person whom it is about; null where it is about nobody alone
   */
  public record Changed(@Nullable PersonId person, List<Field> fields) {
    public Changed {
      fields = List.copyOf(fields);
    }

    /** About nobody alone; what neither was there nor is there is left out. */
    public static Changed of(Field... fields) {
      return new Changed(
          null,
          Stream.of(fields)
              .filter(field -> field.before() != null || field.after() != null)
              .toList());
    }

    /** Something new. */
    public static Field field(String name, @Nullable Object after) {
      return field(name, null, after);
    }

    public static Field field(String name, @Nullable Object before, @Nullable Object after) {
      return new Field(name, text(before), text(after));
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  }
}
