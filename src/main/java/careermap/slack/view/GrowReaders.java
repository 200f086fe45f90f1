package careermap.slack.view;

import careermap.person.Person;
import careermap.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Who can read what somebody writes down of their experiences. */
final class GrowReaders {
  private GrowReaders() {}

  /** Safe mrkdwn, for the end of a screen. */
  static String note(@Nullable Person supervisor, Wording wording) {
    return Mrkdwn.text(of(supervisor, wording));
  }

  /** Plain, for a hint. */
  static String of(@Nullable Person supervisor, Wording wording) {
    return supervisor == null
        ? wording.say("grow.readers.alone")
        : wording.say("grow.readers", Names.known(supervisor, wording));
  }
}
