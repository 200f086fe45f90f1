package careermap.slack.view;

import careermap.growth.ClaimLine;
import careermap.growth.Claims;
import careermap.map.CareerMap;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.List;

/** Experiences that wait for the reader's word. */
public final class ClaimsView {
  private static final int LISTED = 40;
  private static final int ON_HOME = 3;

  private final RequirementWords words;
  private final Wording wording;

  private ClaimsView(CareerMap map, Wording wording) {
    this.words = new RequirementWords(map, wording);
    this.wording = wording;
  }

  /** All of them. */
  public static Screen of(Claims claims, CareerMap map, Wording wording) {
    int all = claims.ofTeam().size() + claims.withoutSupervisor().size();
    Page page =
        new Page(wording)
            .header(wording.say(all == 0 ? "claims.header.none" : "claims.header", all));
    ClaimsView view = new ClaimsView(map, wording);
    view.list(page, claims.ofTeam(), LISTED);
    if (!claims.withoutSupervisor().isEmpty()) {
      page.say("claims.unsupervised");
      view.list(page, claims.withoutSupervisor(), LISTED);
    }
    return page.buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .note("claims.readers")
        .as("claim.title", wording.say("claims.heard", all));
  }

  /** The first of them, for the Home tab; nothing where there are none. */
  static void home(Page page, Claims claims, CareerMap map) {
    List<ClaimLine> all = claims.ofTeam();
    if (all.isEmpty()) {
      return;
    }
    page.divider().say("claims.home", all.size());
    new ClaimsView(map, page.wording()).list(page, all, ON_HOME);
    if (all.size() > ON_HOME) {
      page.buttons(
          GrowActions.press(
              GrowActions.CLAIMS, "all", page.wording().say("button.claims.all", all.size())));
    }
  }

  /** Those of one person, for the brief; nothing where there are none. */
  static void brief(Page page, List<ClaimLine> claims, CareerMap map) {
    if (!claims.isEmpty()) {
      page.say("claims.brief");
      ClaimsView view = new ClaimsView(map, page.wording());
      claims.stream()
          .limit(ON_HOME)
          .forEach(claim -> page.add(view.section(claim, view.what(claim))));
      view.rest(page, claims.size() - ON_HOME);
    }
  }

  /** Those whom nobody leads, for human resources; nothing where there are none. */
  static void desk(Page page, List<ClaimLine> claims, CareerMap map) {
    if (!claims.isEmpty()) {
      page.divider().say("claims.unsupervised");
      new ClaimsView(map, page.wording()).list(page, claims, ON_HOME);
    }
  }

  private void list(Page page, List<ClaimLine> claims, int most) {
    claims.stream().limit(most).forEach(claim -> page.add(section(claim, line(claim))));
    rest(page, claims.size() - most);
  }

  private void rest(Page page, int rest) {
    if (rest > 0) {
      page.say("list.rest", rest);
    }
  }

  private String line(ClaimLine claim) {
    return wording.say(
        "claims.line",
        Mrkdwn.text(Names.whole(claim.person(), wording)),
        words.safeName(claim.undertaking()));
  }

  /** Where it is plain whose it is. */
  private String what(ClaimLine claim) {
    return wording.say("claims.what", words.safeName(claim.undertaking()));
  }

  private SectionBlock section(ClaimLine claim, String head) {
    String who = Names.whole(claim.person(), wording);
    String line = head + words.evidence(claim.undertaking());
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(line).verbatim(true).build())
        .accessory(
            GrowActions.press(
                    GrowActions.CLAIM,
                    SeenUndertaking.of(claim.undertaking()).value(),
                    wording.say("button.claim"),
                    wording.say("button.claim.spoken", who))
                .element())
        .build();
  }
}
