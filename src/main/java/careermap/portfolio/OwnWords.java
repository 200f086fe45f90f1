package careermap.portfolio;

import static java.util.stream.Collectors.joining;

import careermap.growth.Undertaking;
import careermap.guidance.CareerGuide;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words in which somebody's record is written (記録のことば); plain text. */
record OwnWords(Portfolio own, Wording wording) {
  String say(String key, Object... parts) {
    return wording.say(key, parts);
  }

  TimeWords time() {
    return new TimeWords(wording);
  }

  CareerGuide guide() {
    return own.guide();
  }

  /** The chapter of these lines; of too many, the first, and how many there are besides. */
  Chapter chapter(
      String title, List<String> notes, List<String> headings, List<List<Entry>> lines) {
    List<String> said = new ArrayList<>(notes);
    if (lines.isEmpty()) {
      said.add(say("own.none"));
    }
    int rest = lines.size() - Chapter.MOST_LINES;
    if (rest > 0) {
      said.add(say("list.rest", rest));
    }
    return new Chapter(
        say(title),
        said,
        headings.stream().map(this::say).toList(),
        lines.stream().limit(Chapter.MOST_LINES).toList());
  }

  static List<Entry> line(String... texts) {
    return Stream.of(texts).map(Entry::of).toList();
  }

  Entry day(@Nullable LocalDate day) {
    return day == null ? Entry.of("") : new Entry(time().day(day), day);
  }

  Entry day(Instant moment) {
    return day(moment.atZone(own.zone()).toLocalDate());
  }

  String role(Role role) {
    return wording.of(role.name());
  }

  /** What the map calls a role; its code where the map does not know it any more. */
  String role(RoleCode code) {
    return guide().map().role(code).map(this::role).orElseGet(code::value);
  }

  String roles(Collection<Role> roles) {
    return roles.stream().map(this::role).collect(joining(say("list.and")));
  }

  String requirement(String code) {
    return guide()
        .map()
        .requirement(code)
        .map(Requirement::name)
        .map(wording::of)
        .orElseGet(() -> say("log.gone", code));
  }

  String requirements(Collection<Requirement> some) {
    return some.stream().map(one -> wording.of(one.name())).collect(joining(say("list.slash")));
  }

  boolean isQualification(Undertaking one) {
    return guide()
        .map()
        .requirement(one.id().requirement())
        .filter(Qualification.class::isInstance)
        .isPresent();
  }

  /** Whether somebody has confirmed it, or it is the person's own word. */
  String state(Undertaking one) {
    return one.isExpired(guide().today())
        ? say("own.state.expired")
        : say("own.state." + one.attainment().status());
  }

  /** Blank for nobody who is known. */
  String name(@Nullable PersonId id) {
    @Nullable Person person = own.experiences().person(id);
    return person == null ? "" : say("name", person.name());
  }

  static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
