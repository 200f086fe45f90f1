package careermap.slack.view;

import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;

/** The forms behind what is seldom done with somebody on a digest. */
public final class DigestForms {
  public static final String UNTIL = "digest_until";
  public static final String PASS = "digest_pass";
  public static final String DAY = "day";
  public static final String REASON = "reason";
  public static final int LONGEST_REASON = 200;

  private DigestForms() {}

  /**
   * From when on the person is named again.
   *
   * @param target what the form is about; it is checked when it comes back
   */
  public static View until(String target, Person person, LocalDate proposed, Wording wording) {
    Page page = new Page(wording).say("digest.until.intro", Names.whole(person, wording));
    page.add(Field.of(DAY, "digest.until.day", wording).day(proposed));
    return form(UNTIL, "digest.until.title", "digest.until.save", target, page.blocks(), wording);
  }

  /** The person is not named for a whole interval, and why. */
  public static View pass(String target, Person person, LocalDate until, Wording wording) {
    Page page =
        new Page(wording)
            .say(
                "digest.pass.intro",
                Names.whole(person, wording),
                new TimeWords(wording).day(until));
    page.add(
        Field.of(REASON, "digest.pass.reason", wording)
            .hinted("digest.pass.reason.hint")
            .ifWished()
            .text(LONGEST_REASON, null));
    return form(PASS, "digest.pass.title", "digest.pass.save", target, page.blocks(), wording);
  }

  /** Said where the form had to be closed before it was kept. */
  public static Screen kept(Person person, LocalDate until, Wording wording) {
    String day = new TimeWords(wording).shortDay(until);
    String name = Names.whole(person, wording);
    return new Page(wording)
        .say("digest.fate.later", name, day)
        .as("digest.until.title", wording.say("digest.kept", name, day));
  }

  private static View form(
      String callback,
      String title,
      String save,
      String target,
      List<LayoutBlock> blocks,
      Wording wording) {
    return Modal.titled(title, wording)
        .callbackId(callback)
        .privateMetadata(target)
        .submit(Modal.submit(save, wording))
        .blocks(blocks)
        .build();
  }
}
