package careermap.slack.view;

import careermap.conversation.Promise;
import careermap.conversation.PromiseLine;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;

/** Promises in words; safe mrkdwn. */
record PromiseWords(LocalDate today, Wording wording) {

  /** What was promised and how it stands: 枠を用意する(12月25日まで). */
  String of(Promise promise) {
    return new Page(wording).safely("promise.one", promise.text(), state(promise));
  }

  private String state(Promise promise) {
    LocalDate due = promise.dueOn();
    if (promise.state() != Promise.State.OPEN) {
      return wording.say("promise.state." + promise.state()) + word(promise);
    }
    if (due == null) {
      return wording.say("promise.state.OPEN");
    }
    String key = promise.isLate(today) ? "promise.still" : "promise.until";
    return wording.say(key, new TimeWords(wording).day(due));
  }

  private String word(Promise promise) {
    String word = promise.word();
    return word == null ? "" : wording.say("promise.word", word);
  }

  /** With the name of the other one of the two. */
  String withName(PromiseLine line) {
    String other = Mrkdwn.text(Names.known(line.other(), wording));
    return wording.say("promise.with", of(line.promise()), other);
  }
}
