package careermap.slack;

import careermap.delivery.Notice;
import careermap.growth.FindConfirmer;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.person.Person;
import careermap.slack.view.ClaimView;
import careermap.slack.view.GrowthAnswerView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Puts into words what is told of experiences. */
final class GrowthLetters {
  private final GrowthDesk desk;
  private final FindConfirmer findConfirmer;
  private final Clock clock;

  GrowthLetters(GrowthDesk desk, FindConfirmer findConfirmer, Clock clock) {
    this.desk = desk;
    this.findConfirmer = findConfirmer;
    this.clock = clock;
  }

  /** While it waits, for the present supervisor. */
  Optional<Letter> claimed(Notice notice, Reader reader) {
    return UndertakingId.of(notice.about())
        .filter(id -> findConfirmer.may(reader.person(), false, id.person(), reader.zone()))
        .flatMap(desk::line)
        .filter(line -> line.undertaking().isClaimed())
        .map(line -> ClaimView.of(line, desk.map(), reader.wording()))
        .map(Letter::of);
  }

  /** While it stands as it was answered, for its owner. */
  Optional<Letter> answered(Notice notice, Reader reader) {
    return UndertakingId.of(notice.about())
        .filter(id -> id.person().equals(reader.person().id()))
        .flatMap(desk::byId)
        .filter(one -> one.isConfirmed() || one.returned() != null)
        .map(one -> answered(one, reader));
  }

  private Letter answered(Undertaking one, Reader reader) {
    Optional<Person> by = desk.person(one.answeredBy());
    LocalDate today = today(reader);
    return Letter.of(
        GrowthAnswerView.answered(
            one, by.orElse(null), desk.readyBy(one, today), desk.map(), today, reader.wording()));
  }

  private LocalDate today(Reader reader) {
    return LocalDate.now(clock.withZone(reader.zone()));
  }
}
