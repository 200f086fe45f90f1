package careermap.slack.view;

import careermap.growth.Attainment;
import careermap.guidance.CareerGuide;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far somebody is with one experience or qualification, in words. */
final class StateWords {
  private StateWords() {}

  static String of(CareerGuide guide, String requirement, Wording wording) {
    Optional<Attainment> known =
        guide.standing().attainments().stream()
            .filter(one -> one.requirement().equals(requirement))
            .findFirst();
    String unknown = guide.standing().isRecorded() ? "state.ahead" : "state.unrecorded";
    return known.map(one -> of(one, guide.today(), wording)).orElseGet(() -> wording.say(unknown));
  }

  static String of(Attainment attainment, LocalDate today, Wording wording) {
    boolean expired =
        attainment.status() == Attainment.Status.CONFIRMED && !attainment.isReached(today);
    if (expired) {
      return wording.say("state.expired");
    }
    @Nullable LocalDate on = attainment.on();
    String state = wording.say("state." + attainment.status());
    return on == null ? state : wording.say("state.on", state, new TimeWords(wording).day(on));
  }
}
