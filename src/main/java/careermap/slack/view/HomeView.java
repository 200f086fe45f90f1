package careermap.slack.view;

import careermap.access.Matter;
import careermap.assessment.WaitingSheet;
import careermap.change.ChangesForMe;
import careermap.coverage.CoverageReport;
import careermap.growth.Claims;
import careermap.guidance.CareerGuide;
import careermap.guidance.Visitor;
import careermap.map.Requirement;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Home tab: the card, richer. */
public final class HomeView {
  private static final int RECORDED = 3;

  private HomeView() {}

  /**
   * @param news what changed for the reader and is unread; null where nothing is
   * @param team of a supervisor; {@link TeamHome#NONE} for everybody else
   * @param sheets that wait for the reader, their own and their team's
   * @param claims what waits for the reader's word
   * @param hr for human resources; empty for everybody else
   * @param coverage the same
   * @param first whether the reader is here for the first time
   */
  public static Screen of(
      CareerGuide guide,
      @Nullable ChangesForMe news,
      Upcoming upcoming,
      TeamHome team,
      List<WaitingSheet> sheets,
      Claims claims,
      Optional<HrHome> hr,
      Optional<CoverageReport> coverage,
      Visitor visitor,
      boolean first,
      Wording wording) {
    Page page = new Page(wording);
    boolean largest = hr.isPresent() && team.due().isEmpty();
    hr.ifPresent(now -> now.on(page, coverage, largest, visitor.zone()));
    WaitingSheets waiting = new WaitingSheets(sheets, guide.map(), wording);
    top(page, guide, team, waiting, claims, largest);
    CardLine.of(page, news, null);
    waiting.own(page, guide.standing().person().id());
    page.divider().fields(new MyThings(guide, upcoming, wording).fields());
    page.elements(CardButtons.mine(guide, upcoming, wording));
    boolean showsTeam = guide.standing().supervises() && team.due().isEmpty();
    page.elements(
        CardButtons.desks(showsTeam, visitor.may(Matter.HR_DESK) && hr.isEmpty(), wording));
    HomeTalks.into(page, team.promises(), guide.today());
    page.divider().say("ask.home").buttons(Press.of(AskActions.OPEN, wording.say("button.talk")));
    List<Press> openings = new ArrayList<>();
    openings.add(CardButtons.show(Intent.OPENINGS, "button.open.list", wording));
    openings.addAll(CardButtons.posting(guide, visitor.may(Matter.OTHERS_OPENINGS), wording));
    page.say("open.home").buttons(openings.toArray(Press[]::new));
    page.divider().line(recorded(guide, wording));
    page.buttons(
        GrowActions.press(GrowActions.LOG, GrowActions.ANY, wording.say("button.log")),
        CardButtons.show(Intent.LOG, "button.log.all", wording),
        CardButtons.show(Intent.OWN_FILE, "button.own.file", wording));
    if (first && !guide.standing().isRecorded()) {
      page.divider().say("welcome", Names.whole(guide.standing().person(), wording));
    }
    page.context(new CardReaders(guide, wording).note());
    return page.as("card.title", wording.say("home.heard"));
  }

  /**
   * The largest words are whom to talk with, where there is somebody; else the own next step.
   *
   * @param beside whether larger words stand above already
   */
  private static void top(
      Page page,
      CareerGuide guide,
      TeamHome team,
      WaitingSheets sheets,
      Claims claims,
      boolean beside) {
    if (team.due().isPresent()) {
      team(page, team);
      HomePeople.into(page, team.due().get());
      sheets.team(page, team.members());
      ClaimsView.home(page, claims, guide.map());
      page.divider();
      CareerCard.beside(page, guide);
    } else {
      if (beside) {
        CareerCard.beside(page, guide);
      } else {
        CareerCard.top(page, guide);
      }
      if (guide.standing().supervises()) {
        HomePeople.quietly(page, team.people());
        team(page, team);
        sheets.team(page, team.members());
      }
      ClaimsView.home(page, claims, guide.map());
    }
  }

  private static void team(Page page, TeamHome team) {
    page.say(team.talked() > 0 ? "home.team" : "home.team.none", team.size(), team.talked());
    team.branch().ifPresent(branch -> BranchLines.shortly(page, branch));
  }

  private static String recorded(CareerGuide guide, Wording wording) {
    String lines =
        guide.standing().attainments().stream()
            .limit(RECORDED)
            .map(
                one ->
                    "• "
                        + new Page(wording)
                            .safely(
                                "path.requirement",
                                guide
                                    .map()
                                    .requirement(one.requirement())
                                    .map(Requirement::name)
                                    .map(wording::of)
                                    .orElse(one.requirement()),
                                StateWords.of(one, guide.today(), wording)))
            .collect(java.util.stream.Collectors.joining("\n"));
    return wording.say("home.recorded")
        + "\n"
        + (lines.isEmpty() ? wording.say("home.none") : lines);
  }
}
