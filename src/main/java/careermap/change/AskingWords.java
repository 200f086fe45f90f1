package careermap.change;

import careermap.growth.Attainment;
import careermap.guidance.Standing;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a path asks for otherwise, and how far its reader is with it. */
record AskingWords(Standing standing, LocalDate today, Wording wording) {

  String of(Asking asked) {
    String mine = asked.after() == null ? kept(asked) : mine(asked);
    return change(asked) + (mine.isEmpty() ? "" : wording.say("change.then") + mine);
  }

  private String change(Asking asked) {
    Aspect aspect = asked.aspect();
    String name = wording.of(asked.requirement().name());
    if (aspect.form() == Aspect.Form.OWN) {
      return wording.say("changes.asked." + aspect, name);
    }
    String key = asked.after() == null ? "changes.asked.retired" : "changes.asked.added";
    return wording.say(key, wording.say("changes.noun." + aspect), name);
  }

  private String kept(Asking asked) {
    boolean reached = standing.hasReached(asked.requirement().code(), today);
    return reached ? wording.say("changes.mine.kept") : "";
  }

  private String mine(Asking asked) {
    if (!standing.isRecorded()) {
      return wording.say("changes.mine.unrecorded");
    }
    return standing.attainments().stream()
        .filter(one -> one.requirement().equals(asked.requirement().code()))
        .findFirst()
        .map(this::state)
        .orElseGet(() -> wording.say("changes.mine.ahead"));
  }

  private String state(Attainment attainment) {
    @Nullable LocalDate on = attainment.on();
    return switch (attainment.status()) {
      case WANT -> wording.say("changes.mine.ahead");
      case PLANNED -> wording.say("changes.mine.planned");
      case DOING -> wording.say("changes.mine.doing");
      case CLAIMED -> wording.say("changes.mine.claimed");
      case CONFIRMED -> {
        if (!attainment.isReached(today)) {
          yield wording.say("changes.mine.expired");
        }
        yield on == null
            ? wording.say("changes.mine.done")
            : wording.say("changes.mine.done.on", when(on));
      }
    };
  }

  private String when(LocalDate on) {
    TimeWords words = new TimeWords(wording);
    return on.getYear() == today.getYear() ? words.monthName(on.getMonth()) : words.day(on);
  }
}
