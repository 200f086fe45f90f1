package careermap.slack.view;

import careermap.guidance.HrContact;
import careermap.wording.Wording;

/** Whom to ask in human resources, in words. */
final class ContactWords {
  private ContactWords() {}

  static String of(HrContact hr, Wording wording) {
    String name = hr.name();
    return name == null
        ? wording.say("hr.contact.nobody")
        : wording.say("hr.contact", Cut.to(40, Mrkdwn.line(name)));
  }
}
