package careermap.assessment;

import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Shows the two both opinions (二人の見方を見る), once both have submitted. */
public final class ShowReveal {
  private final Assessments assessments;
  private final Sheets sheets;

  public ShowReveal(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.sheets = new Sheets(assessments, versions, people, clock);
  }

  /** Empty while it is sealed, and for everybody who is neither of the two. */
  public Optional<Reveal> to(Person reader, String assessment, ZoneId zone) {
    return sheets.own(reader, assessment, zone).flatMap(this::reveal);
  }

  /** Who may see it was asked of the same state that says that the seal is off. */
  private Optional<Reveal> reveal(OwnSheet own) {
    return Optional.of(own.assessment())
        .filter(Assessment::isRevealed)
        .flatMap(one -> assessments.revealed(one.id()))
        .map(marks -> new Reveal(own.assessment(), own.sheet(), marks));
  }
}
