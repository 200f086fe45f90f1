package careermap.growth;

import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.person.People;
import careermap.person.Person;
import java.util.List;

/** Shows what waits for somebody's word (確認を待っている経験を見る). */
public final class ShowClaims {
  private final Undertakings undertakings;
  private final People people;

  public ShowClaims(Undertakings undertakings, People people) {
    this.undertakings = undertakings;
    this.people = people;
  }

  /**
   * @param hr whether the reader has the rights of human resources
   */
  public Claims to(Person reader, boolean hr) {
    return new Claims(
        lines(undertakings.claimsTo(reader.id())),
        answersForNobody(hr) ? lines(undertakings.claimsWithoutSupervisor()) : List.of());
  }

  /** Whether they answer where nobody leads. */
  private static boolean answersForNobody(boolean hr) {
    return Rights.may(hr ? Relation.HR : Relation.COLLEAGUE, Matter.CLAIM_ANSWER);
  }

  private List<ClaimLine> lines(List<Undertaking> claims) {
    return claims.stream()
        .flatMap(
            claim ->
                people.byId(claim.id().person()).stream()
                    .map(person -> new ClaimLine(person, claim)))
        .toList();
  }
}
