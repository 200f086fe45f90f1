package careermap.slack.view;

import careermap.wording.Wording;

/** Why a form was not taken, where it comes too late to be said in the form. */
public final class UnfinishedView {
  private UnfinishedView() {}

  public static Screen of(String sentence, Wording wording) {
    return new Page(wording)
        .say("form.unfinished", sentence)
        .as("sorry.title", wording.say("form.unfinished.heard", sentence));
  }
}
