package careermap.guidance;

import careermap.person.Person;

/** What somebody who asks for their career gets to see (キャリアの照会の結果). */
public sealed interface Career {
  /** On the map (地図の上). */
  record OnMap(CareerGuide guide, int version) implements Career {}

  /** On the roster, with a role that the map does not have (地図にない役割). */
  record OffMap(Person person) implements Career {}

  /** Not on the roster, or no longer (名簿にない). */
  record Stranger() implements Career {}
}
