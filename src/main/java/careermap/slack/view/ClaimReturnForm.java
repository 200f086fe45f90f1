package careermap.slack.view;

import careermap.growth.ClaimAnswer;
import careermap.growth.ClaimLine;
import careermap.map.CareerMap;
import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** What somebody claims is returned with a reason. */
public final class ClaimReturnForm {
  public static final String CALLBACK = "grow_return";
  public static final String WHY = "grow_why";

  private ClaimReturnForm() {}

  public static View of(ClaimLine claim, CareerMap map, Wording wording) {
    RequirementWords words = new RequirementWords(map, wording);
    String name = Names.known(claim.person(), wording);
    Page page =
        new Page(wording)
            .line(
                wording.say(
                        "grow.return.head",
                        Mrkdwn.text(Names.whole(claim.person(), wording)),
                        words.safeName(claim.undertaking()))
                    + words.evidence(claim.undertaking()));
    page.add(
        Field.of(WHY, "grow.return.why", wording)
            .hinted("grow.return.hint", name)
            .lines(ClaimAnswer.LONGEST_REASON, null));
    return Modal.titled("grow.return.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(SeenUndertaking.of(claim.undertaking()).value())
        .submit(Modal.submit("grow.return.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}
