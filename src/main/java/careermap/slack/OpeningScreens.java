package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.observed.PathOverview;
import careermap.observed.ShowObservedPaths;
import careermap.opening.FindPoster;
import careermap.opening.HandsPage;
import careermap.opening.ListOpenings;
import careermap.opening.ListOwnHands;
import careermap.opening.ListPosted;
import careermap.opening.Opening;
import careermap.opening.OpeningLine;
import careermap.opening.OpeningPage;
import careermap.opening.ShowHands;
import careermap.opening.ShowOpening;
import careermap.slack.view.HandsView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.ObservedView;
import careermap.slack.view.OpeningView;
import careermap.slack.view.OpeningsView;
import careermap.slack.view.OwnHandsView;
import careermap.slack.view.PostedView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Openings and hands on screens, for whoever may see them. */
final class OpeningScreens {
  private final StaffNeeds house;
  private final ShowCareer showCareer;
  private final ListOpenings listOpenings;
  private final ShowOpening showOpening;
  private final ShowHands showHands;
  private final ListPosted listPosted;
  private final ListOwnHands listOwnHands;
  private final ShowObservedPaths showObservedPaths;
  private final FindPoster findPoster;
  private final PresentPeople present;

  OpeningScreens(StaffNeeds house, ShowCareer showCareer) {
    this.house = house;
    this.showCareer = showCareer;
    this.listOpenings = new ListOpenings(house.openings(), house.maps(), house.clock());
    this.showOpening =
        new ShowOpening(house.openings(), house.people(), house.maps(), house.clock());
    this.showHands = new ShowHands(house.openings(), house.accessLog(), house.clock());
    this.listPosted = new ListPosted(house.openings(), house.clock());
    this.listOwnHands = new ListOwnHands(house.openings(), house.clock());
    this.showObservedPaths =
        new ShowObservedPaths(
            house.observedMoves(), house.maps(), house.clock().withZone(house.zone()));
    this.findPoster = new FindPoster(house.clock());
    this.present = new PresentPeople(house.clock());
  }

  Screen list(Visitor visitor, int page) {
    List<OpeningLine> lines = listOpenings.to(visitor, guide(visitor));
    Wording wording = wording(visitor);
    OpeningPeople people = new OpeningPeople(house);
    return OpeningsView.of(
        lines, page, findPoster.may(visitor), id -> people.known(id, wording), wording);
  }

  /**
   * @param said the key of what was just done or could not be; null where nothing was
   */
  Screen one(Visitor visitor, String id, @Nullable String said) {
    return showOpening
        .to(visitor, guide(visitor), id)
        .map(shown -> OpeningView.of(shown, said, wording(visitor)))
        .orElseGet(() -> OpeningView.gone(wording(visitor)));
  }

  /** One to which the visitor can raise a hand today. */
  Optional<Opening> takingHands(Visitor visitor, String id) {
    return showOpening
        .to(visitor, guide(visitor), id)
        .filter(OpeningPage::takesHands)
        .map(shown -> shown.line().opening());
  }

  Screen mine(Visitor visitor, int page) {
    return OwnHandsView.of(listOwnHands.of(visitor), page, wording(visitor));
  }

  Screen posted(Visitor visitor, int page) {
    return listPosted
        .to(visitor)
        .map(list -> PostedView.of(list, page, wording(visitor)))
        .orElseGet(() -> PostedView.notForYou(wording(visitor)));
  }

  Screen hands(Visitor visitor, String id, int page, @Nullable String said) {
    return showHands
        .to(visitor, id)
        .map(hands -> hands(hands, visitor, page, said))
        .orElseGet(() -> PostedView.notForYou(wording(visitor)));
  }

  private Screen hands(HandsPage hands, Visitor visitor, int page, @Nullable String said) {
    return HandsView.of(
        hands,
        house.maps().current().map(),
        page,
        said,
        present.today(visitor),
        visitor.zone(),
        wording(visitor));
  }

  /** How people really went, for human resources. */
  Screen observed(Visitor visitor) {
    return visitor.may(Matter.HR_DESK)
        ? ObservedView.of(observedPaths(), wording(visitor))
        : HrDeskView.notForYou(wording(visitor));
  }

  List<PathOverview> observedPaths() {
    return showObservedPaths.all();
  }

  private Optional<CareerGuide> guide(Visitor visitor) {
    return showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap onMap
        ? Optional.of(onMap.guide())
        : Optional.empty();
  }

  private static Wording wording(Visitor visitor) {
    return Wording.in(visitor.language());
  }
}
