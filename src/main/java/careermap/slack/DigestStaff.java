package careermap.slack;

import careermap.conversation.Conversations;
import careermap.conversation.SettlePromise;
import careermap.conversation.TalkRequests;
import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.reminder.Digests;
import careermap.reminder.Preferences;
import careermap.reminder.Snoozes;
import com.slack.api.bolt.App;
import java.time.Duration;

/** Those who attend to the weekly digests. */
public final class DigestStaff {
  private final DigestReading reading;
  private final DigestMessages messages;
  private final DigestAnswers answers;
  private final DigestPresses presses;
  private final DigestForming forming;

  DigestStaff(
      Needs needs,
      StaffNeeds house,
      NoticeStaff notices,
      Introductions introductions,
      Pressing pressing,
      Answers replies,
      Windows windows,
      Workers behind) {
    this.reading =
        new DigestReading(
            needs.digests(),
            needs.requests(),
            needs.conversations(),
            needs.preferences(),
            house.clock());
    this.messages =
        new DigestMessages(
            needs.digests(),
            reading,
            needs.outbox(),
            notices.addressees(),
            house.people(),
            windows,
            house.clock());
    notices.writers().with(Notice.Kind.DIGEST, messages);
    DigestLookup lookup = new DigestLookup(needs.digests(), needs.requests(), house.clock());
    this.presses =
        new DigestPresses(
            pressing,
            lookup,
            needs.digests(),
            needs.snoozes(),
            new SettlePromise(needs.conversations(), house.clock()),
            messages,
            windows,
            house.clock());
    this.answers = new DigestAnswers(needs.outbox(), needs.digests(), behind, house.clock());
    this.forming =
        new DigestForming(introductions, lookup, needs.snoozes(), messages, replies, windows);
  }

  /** For whoever shows the people of a digest elsewhere. */
  DigestReading reading() {
    return reading;
  }

  /** For whoever changes something that a digest shows. */
  DigestMessages messages() {
    return messages;
  }

  /** Sees every press before it is taken up. */
  DigestAnswers answers() {
    return answers;
  }

  void listenIn(App app) {
    presses.listenIn(app);
    forming.listenIn(app);
  }

  /**
   * What they ask of the rest of the house.
   *
   * @param pace from one message that the app sends of its own accord to the next
   */
  public record Needs(
      Outbox outbox,
      Duration pace,
      Digests digests,
      Snoozes snoozes,
      Preferences preferences,
      TalkRequests requests,
      Conversations conversations) {}
}
