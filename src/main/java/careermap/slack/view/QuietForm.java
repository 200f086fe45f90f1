package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.NameKey;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.stream.Stream;

/** A time without reminders, for the company or a site. */
public final class QuietForm {
  public static final String CALLBACK = "cadence_quiet_form";
  public static final String WHERE = "where";
  public static final String FROM = "from";
  public static final String UNTIL = "until";
  public static final String REASON = "reason";
  public static final String COMPANY = "COMPANY";
  public static final int LONGEST_REASON = 40;

  private QuietForm() {}

  public static View of(Arrangements now, Wording wording) {
    Page page =
        new Page(wording)
            .add(Field.of(WHERE, "quiet.where", wording).select(places(now, wording), COMPANY))
            .add(Field.of(FROM, "quiet.from", wording).day(now.today()))
            .add(Field.of(UNTIL, "quiet.until", wording).hinted("quiet.until.hint").day(null))
            .add(
                Field.of(REASON, "quiet.reason", wording)
                    .hinted("quiet.reason.hint")
                    .text(LONGEST_REASON, wording.say("quiet.reason.usual")))
            .note("quiet.note");
    return Modal.titled("quiet.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("quiet.submit", wording))
        .blocks(page.blocks())
        .build();
  }

  private static List<OptionObject> places(Arrangements now, Wording wording) {
    return Stream.concat(
            Stream.of(Field.option(COMPANY, wording.say("cadence.scope.COMPANY"))),
            now.sites().stream()
                .map(
                    site ->
                        Field.option(NameKey.of(site), wording.say("cadence.scope.SITE", site))))
        .toList();
  }
}
