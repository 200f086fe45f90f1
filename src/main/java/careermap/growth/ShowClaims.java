package careermap.growth;

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
        hr ? lines(undertakings.claimsWithoutSupervisor()) : List.of());
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
