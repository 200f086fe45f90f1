package careermap.slack;

import careermap.assessment.FindUnitLevels;
import careermap.growth.ShowExperiences;
import careermap.guidance.ShowCareer;
import careermap.observed.ShowObservedPaths;
import careermap.opening.ListOwnHands;
import careermap.portfolio.GatherPortfolio;
import careermap.portfolio.PortfolioFormat;
import careermap.slack.view.Actions;
import careermap.slack.view.OwnFileActions;
import com.slack.api.bolt.App;
import java.util.Map;

/** Those who give people all that is recorded of them, as a file. */
final class OwnFileStaff {
  private final OwnFiles files;
  private final Pressing pressing;

  OwnFileStaff(
      StaffNeeds house,
      ShowCareer showCareer,
      FileHanding handing,
      Pressing pressing,
      Windows windows) {
    this.pressing = pressing;
    this.files =
        new OwnFiles(
            gather(house, showCareer), house.portfolioFiles(), handing, windows, house.clock());
  }

  private static GatherPortfolio gather(StaffNeeds house, ShowCareer showCareer) {
    return new GatherPortfolio(
        showCareer,
        new ShowExperiences(house.undertakings(), house.people(), house.accessLog(), house.clock()),
        new ShowObservedPaths(
            house.observedMoves(), house.maps(), house.clock().withZone(house.zone())),
        new ListOwnHands(house.openings(), house.clock()),
        new FindUnitLevels(house.assessments(), house.people(), house.clock()),
        house.growth(),
        house.people());
  }

  /** What is given depends on who presses alone; no value of a button says whose it is. */
  void listenIn(App app) {
    new PressBook(
            Actions.OWN_FILE,
            Map.of(
                OwnFileActions.WORKBOOK,
                (value, origin, by) -> files.give(PortfolioFormat.WORKBOOK, origin, by),
                OwnFileActions.JOB_CARD,
                (value, origin, by) -> files.give(PortfolioFormat.JOB_CARD, origin, by),
                OwnFileActions.REMOVE,
                files::remove))
        .listenIn(app, pressing);
  }
}
