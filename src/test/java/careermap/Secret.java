package careermap;

import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.slackstandin.Member;
import java.util.Map;
import java.util.Set;

/**
 * Something of one person that is written in words which are nowhere else.
 *
 * @param parties who is more to it than the reporting line says, such as the other of the two
 * @param withheld from whom a state of the moment keeps it, whatever the rights say
 */
record Secret(
    String words,
    Matter matter,
    Member owner,
    Map<Member, Relation> parties,
    Set<Relation> withheld) {
  static Secret of(Matter matter, String words, Member owner) {
    return new Secret(words, matter, owner, Map.of(), Set.of());
  }

  Secret with(Member other, Relation relation) {
    return new Secret(words, matter, owner, Map.of(other, relation), withheld);
  }

  Secret withheldFrom(Relation... relations) {
    return new Secret(words, matter, owner, parties, Set.of(relations));
  }

  /**
   * @param line what the reader is to the owner by the reporting line
   */
  boolean isFor(Member reader, Relation line) {
    return isGranted(line) || (parties.containsKey(reader) && isGranted(parties.get(reader)));
  }

  private boolean isGranted(Relation relation) {
    return Rights.may(relation, matter) && !withheld.contains(relation);
  }
}
