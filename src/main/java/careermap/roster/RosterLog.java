package careermap.roster;

import java.time.Instant;
import java.util.Optional;

/** When a roster was taken in (名簿を取り込んだ日時). */
public interface RosterLog {
  /** Keeps that one was taken in; only the latest stays. */
  void taken(Instant at);

  Optional<Instant> latest();
}
