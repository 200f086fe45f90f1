package careermap.slack.view;

import careermap.growth.Attainment.Status;
import careermap.growth.GrowthEntry;
import careermap.growth.Undertaking;
import careermap.guidance.CareerGuide;
import careermap.map.Qualification;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with an experience or a qualification: what, how far, when, what shows it.
 */
public final class ExperienceForm {
  public static final String CALLBACK = "grow_log";
  public static final String WHAT = "grow_what";
  public static final String HOW_FAR = "grow_how_far";
  public static final String DAY = "grow_day";
  public static final String UNTIL = "grow_until";
  public static final String EVIDENCE = "grow_evidence";
  private static final List<Status> OFFERED =
      List.of(Status.WANT, Status.PLANNED, Status.DOING, Status.CLAIMED);

  private final CareerGuide guide;
  private final @Nullable Undertaking before;
  private final Wording wording;
  private final RequirementWords requirements;

  private ExperienceForm(CareerGuide guide, @Nullable Undertaking before, Wording wording) {
    this.guide = guide;
    this.before = before;
    this.wording = wording;
    this.requirements = new RequirementWords(guide.map(), wording);
  }

  /**
   * @param chosen the code to start from; null, or one that is not offered, for none
   */
  public static View of(CareerGuide guide, @Nullable String chosen, Wording wording) {
    ExperienceForm form = new ExperienceForm(guide, null, wording);
    Page page = new Page(wording);
    page.add(
        Field.of(WHAT, "grow.what", wording)
            .grouped(new ExperienceChoices(guide, wording).groups(), chosen));
    return form.view(page, true, "");
  }

  /** What was written down already is changed. */
  public static View of(CareerGuide guide, Undertaking before, Wording wording) {
    ExperienceForm form = new ExperienceForm(guide, before, wording);
    UndertakingWords words = new UndertakingWords(form.requirements, guide.today(), wording);
    Page page = new Page(wording).line(words.of(before, null));
    boolean expires =
        guide
            .map()
            .requirement(before.id().requirement())
            .filter(Qualification.class::isInstance)
            .isPresent();
    return form.view(page, expires, SeenUndertaking.of(before).value());
  }

  private View view(Page page, boolean expires, String metadata) {
    page.add(Field.of(HOW_FAR, "grow.how.far", wording).radio(statuses(), status()));
    page.add(Field.of(DAY, "grow.day", wording).hinted("grow.day.hint").ifWished().day(day()));
    page.add(
        Field.of(EVIDENCE, "grow.shows", wording)
            .hinted("grow.shows.hint", GrowReaders.of(guide.standing().supervisor(), wording))
            .ifWished()
            .text(GrowthEntry.LONGEST_EVIDENCE, before == null ? null : before.evidence()));
    if (expires) {
      page.add(
          Field.of(UNTIL, "grow.valid.until", wording)
              .hinted("grow.valid.until.hint")
              .ifWished()
              .day(null));
    }
    if (before == null) {
      page.buttons(GrowActions.press(GrowActions.LIST, "own", wording.say("button.log.list")));
    }
    return Modal.titled("grow.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(metadata)
        .submit(Modal.submit("grow.submit", wording))
        .blocks(page.context(note()).blocks())
        .build();
  }

  private String note() {
    String boss = Names.known(guide.standing().supervisor(), wording);
    return boss.isEmpty()
        ? wording.say("grow.note.alone")
        : wording.say("grow.note", Mrkdwn.text(boss));
  }

  private List<OptionObject> statuses() {
    return OFFERED.stream()
        .map(status -> Field.option(status.name(), wording.say("grow.far." + status)))
        .toList();
  }

  private @Nullable String status() {
    return before == null || before.isConfirmed() ? null : before.attainment().status().name();
  }

  /** What has expired was reached on another day. */
  private @Nullable LocalDate day() {
    return before == null || before.isConfirmed() ? null : before.attainment().on();
  }
}
