package careermap.reminder;

import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides the digests that are due (上司に知らせる): looks at the teams whose time has come, and no
 * others.
 */
public final class RemindSupervisors {
  private static final int AT_ONCE = 50;

  private final Teams teams;
  private final Clock clock;

  public RemindSupervisors(Teams teams, Clock clock) {
    this.teams = teams;
    this.clock = clock;
  }

  /**
   * Looks at every team that is due; ends early once the app is stopping.
   *
   * @throws RuntimeException the first failure, after all other teams were looked at
   */
  public void run(BooleanSupplier stopping) {
    Set<PersonId> failed = new HashSet<>();
    RuntimeException failure = null;
    List<PersonId> due = due(failed);
    while (!due.isEmpty() && !stopping.getAsBoolean()) {
      for (PersonId supervisor : due) {
        RuntimeException caught = look(supervisor);
        if (caught != null) {
          failed.add(supervisor);
          failure = failure == null ? caught : failure;
        }
      }
      due = due(failed);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private List<PersonId> due(Set<PersonId> failed) {
    return teams.toLookAt(clock.instant(), AT_ONCE + failed.size()).stream()
        .filter(supervisor -> !failed.contains(supervisor))
        .toList();
  }

  /** What goes wrong with one team must not keep the others waiting. */
  private @Nullable RuntimeException look(PersonId supervisor) {
    try {
      Instant now = clock.instant();
      teams.look(supervisor, now, team -> new Look(team, now).decision());
      return null;
    } catch (RuntimeException failure) {
      return failure;
    }
  }
}
