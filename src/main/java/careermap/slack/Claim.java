package careermap.slack;

import careermap.slack.view.Screen;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One handling of an event that Slack may deliver several times: only one of them speaks. */
final class Claim {
  private static final Logger LOG = LoggerFactory.getLogger(Claim.class);

  private final String eventId;
  private final Predicate<String> isNewEvent;
  private @Nullable Boolean ours;

  /**
   * @param isNewEvent true for whoever asks first
   */
  Claim(String eventId, Predicate<String> isNewEvent) {
    this.eventId = eventId;
    this.isNewEvent = isNewEvent;
  }

  /** Asked once: who tries again after a failure has it still. */
  synchronized boolean isOurs() {
    if (ours == null) {
      ours = isNewEvent.test(eventId);
    }
    return ours;
  }

  /** Says sorry unless another handling speaks. */
  Consumer<Screen> unlessOthersSpeak(Consumer<Screen> sorry) {
    return screen -> {
      if (mayBeOurs()) {
        sorry.accept(screen);
      }
    };
  }

  /** Where that cannot be asked, sorry twice is better than no word. */
  private boolean mayBeOurs() {
    try {
      return isOurs();
    } catch (RuntimeException unreachable) {
      LOG.warn("whether an event is new is unknown, kind={}", unreachable.getClass().getName());
      return true;
    }
  }
}
