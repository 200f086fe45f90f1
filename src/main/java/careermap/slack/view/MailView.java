package careermap.slack.view;

import careermap.wording.Wording;

/** That a file with the map is on its way. */
public final class MailView {
  private MailView() {}

  /** The message that the file follows. */
  public static Screen arriving(Wording wording) {
    return new Page(wording)
        .say("mail.arriving")
        .note("mail.note")
        .as("mail.title", wording.say("mail.arriving"));
  }

  public static Screen sent(Wording wording) {
    return new Page(wording).say("mail.sent").as("mail.title", wording.say("mail.sent"));
  }
}
