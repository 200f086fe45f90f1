package careermap.portfolio;

import static java.util.stream.Collectors.joining;

import careermap.assessment.UnitLevel;
import careermap.growth.Attainment.Status;
import careermap.growth.Undertaking;
import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.Qualification;
import careermap.opening.Hand;
import careermap.opening.OpeningKind;
import careermap.opening.OpeningTerms;
import careermap.opening.OwnHand;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Qualifications, learning and abilities, for the certificates (職業能力証明). */
record JobCertificates(OwnWords words) {
  private static final Set<Status> TO_SHOW =
      Set.of(Status.CONFIRMED, Status.CLAIMED, Status.PLANNED);
  private static final Set<OpeningKind> LEARNING =
      Set.of(OpeningKind.TRAINING, OpeningKind.COACHING, OpeningKind.SEMINAR);

  Chapter qualifications() {
    return words.chapter(
        "job.qualifications",
        List.of(words.say("job.qualifications.self")),
        List.of(
            "job.qualification",
            "job.gained",
            "own.until",
            "job.content",
            "own.evidence",
            "job.state"),
        words.own().experiences().all().stream()
            .filter(words::isQualification)
            .filter(one -> TO_SHOW.contains(one.attainment().status()))
            .map(this::line)
            .toList());
  }

  private List<Entry> line(Undertaking one) {
    return List.of(
        Entry.of(words.requirement(one.id().requirement())),
        words.day(one.attainment().on()),
        words.day(one.attainment().until()),
        Entry.of(description(one)),
        Entry.of(OwnWords.orBlank(one.evidence())),
        Entry.of(words.state(one)));
  }

  private String description(Undertaking one) {
    return words.guide().map().requirement(one.id().requirement()).stream()
        .filter(Qualification.class::isInstance)
        .map(found -> words.wording().of(((Qualification) found).description()))
        .collect(joining());
  }

  Chapter learning() {
    List<OwnHand> done =
        words.own().hands().stream().filter(own -> own.hand().state() == Hand.State.DONE).toList();
    List<OwnHand> learned =
        done.stream().filter(own -> LEARNING.contains(own.opening().terms().kind())).toList();
    Stream<String> notes =
        learned.isEmpty() && !done.isEmpty()
            ? Stream.of("job.learning.self", "job.learning.only")
            : Stream.of("job.learning.self");
    return words.chapter(
        "job.learning",
        notes.map(words::say).toList(),
        List.of("job.period", "job.course", "job.content", "job.state"),
        learned.stream().map(this::line).toList());
  }

  private List<Entry> line(OwnHand own) {
    OpeningTerms terms = own.opening().terms();
    return OwnWords.line(
        days(terms),
        terms.title(),
        words.say("open.kind." + terms.kind()) + detail(terms),
        words.say("job.state.learning"));
  }

  private String days(OpeningTerms terms) {
    LocalDate until = terms.until();
    return words.time().days(terms.from(), until == null ? terms.from() : until);
  }

  private static String detail(OpeningTerms terms) {
    String detail = terms.detail();
    return detail == null ? "" : "\n" + detail;
  }

  Chapter abilities() {
    return words.chapter(
        "job.abilities",
        List.of(words.say("job.abilities.self"), words.say("job.abilities.mapping")),
        List.of("own.unit", "own.unit.kind", "job.criteria", "job.rating"),
        words.own().levels().of(words.guide().role()).stream().map(this::line).toList());
  }

  private List<Entry> line(UnitLevel level) {
    UnitChapters units = new UnitChapters(words);
    AbilityUnit unit = level.unit();
    return OwnWords.line(
        units.name(unit),
        words.say("job.unit.kind", units.kind(unit), unit.level().number()),
        unit.criteria().stream().map(row -> criterion(level, row)).collect(joining("\n")),
        words.say("job.rating." + level.source()));
  }

  /** With its letter, where it has one: what is not done at the workplace has none. */
  private String criterion(UnitLevel level, Criterion row) {
    String text = new UnitChapters(words).text(row);
    return level.mark(row).map(mark -> words.say("job.rated." + mark, text)).orElse(text);
  }
}
