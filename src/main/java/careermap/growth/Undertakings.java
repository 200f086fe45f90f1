package careermap.growth;

import careermap.person.PersonId;
import java.util.List;
import java.util.Optional;

/** Everybody's experiences and qualifications with what shows them (経験の記録の一覧). */
public interface Undertakings {
  Optional<Undertaking> byId(UndertakingId id);

  /** Those of one person: what was changed last comes first. */
  List<Undertaking> of(PersonId person);

  /** What became of those of one person, newest first. */
  List<GrowthEvent> eventsOf(PersonId person);

  /** What waits for this supervisor's word, the longest first. */
  List<Undertaking> claimsTo(PersonId supervisor);

  /** What waits and has no supervisor present, the longest first. */
  List<Undertaking> claimsWithoutSupervisor();

  /**
   * Writes a change with what is to be told of it; what waits to be told of it from before is told
   * no more.
   *
   * @return whether it was still as it was seen; else nothing is written
   */
  boolean write(GrowthChange change);
}
