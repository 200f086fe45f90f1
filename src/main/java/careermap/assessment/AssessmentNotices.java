package careermap.assessment;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is told of evaluation sheets (評価シートのお知らせ). */
final class AssessmentNotices {
  private AssessmentNotices() {}

  /** To the other of the two, who may begin as well. */
  static Notice opened(Assessment assessment, PersonId other, Instant now) {
    return Notice.of(Notice.Kind.ASSESSMENT_OPENED, other, assessment.id(), now);
  }

  /** To everybody with a sheet and to everybody who marks one, once each. */
  static List<Notice> cycle(Cycle cycle, List<Assessment> sheets, Map<PersonId, Person> present) {
    return sheets.stream()
        .flatMap(sheet -> Stream.ofNullable(present.get(sheet.person())))
        .flatMap(
            person -> Stream.concat(Stream.of(person.id()), Stream.ofNullable(person.supervisor())))
        .filter(present::containsKey)
        .distinct()
        .map(to -> Notice.of(Notice.Kind.CYCLE_OPENED, to, cycle.id(), cycle.openedAt()))
        .toList();
  }

  /** To both, once both have submitted. */
  static List<Notice> revealed(Assessment assessment, Instant now) {
    return Stream.of(assessment.person(), assessment.rater())
        .filter(PersonId.class::isInstance)
        .map(PersonId.class::cast)
        .map(to -> Notice.of(Notice.Kind.ASSESSMENT_REVEALED, to, assessment.id(), now))
        .toList();
  }
}
