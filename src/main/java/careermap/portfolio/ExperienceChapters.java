package careermap.portfolio;

import careermap.growth.ExperienceBook;
import careermap.growth.GrowthEvent;
import careermap.growth.Undertaking;
import careermap.person.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Experiences and qualifications, and what became of each (経験と資格). */
record ExperienceChapters(OwnWords words) {
  Chapter experiences() {
    return words.chapter(
        "own.experiences",
        List.of(words.say("own.experiences.states")),
        List.of(
            "own.experience",
            "own.kind",
            "own.state",
            "own.on",
            "own.until",
            "own.evidence",
            "own.answerer",
            "own.returned"),
        book().all().stream().map(this::line).toList());
  }

  private List<Entry> line(Undertaking one) {
    return List.of(
        Entry.of(words.requirement(one.id().requirement())),
        Entry.of(kind(one)),
        Entry.of(words.state(one)),
        words.day(one.attainment().on()),
        words.day(one.attainment().until()),
        Entry.of(OwnWords.orBlank(one.evidence())),
        Entry.of(answerer(one)),
        Entry.of(OwnWords.orBlank(one.returned())));
  }

  /** Blank where the map does not know it any more. */
  private String kind(Undertaking one) {
    if (words.guide().map().requirement(one.id().requirement()).isEmpty()) {
      return "";
    }
    return words.say(words.isQualification(one) ? "own.kind.qualification" : "own.kind.experience");
  }

  /** What nobody confirmed by hand came from human resources. */
  private String answerer(Undertaking one) {
    boolean fromFile = one.isConfirmed() && one.answeredBy() == null;
    return fromFile ? words.say("own.answerer.hr") : words.name(one.answeredBy());
  }

  Chapter history() {
    return words.chapter(
        "own.history",
        List.of(),
        List.of("own.at", "own.experience", "own.done", "own.by", "own.word"),
        book().events().stream().map(this::line).toList());
  }

  private List<Entry> line(GrowthEvent event) {
    return List.of(
        words.day(event.at()),
        Entry.of(words.requirement(event.about().requirement())),
        Entry.of(words.say("grow.step." + event.step())),
        Entry.of(who(event.by())),
        Entry.of(OwnWords.orBlank(event.word())));
  }

  private String who(@Nullable PersonId by) {
    if (by == null) {
      return words.say("grow.history.hr");
    }
    return by.equals(words.own().owner().id()) ? words.say("grow.history.you") : words.name(by);
  }

  private ExperienceBook book() {
    return words.own().experiences();
  }
}
