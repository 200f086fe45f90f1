package careermap.slack;

import careermap.access.Matter;
import careermap.assessment.UnitLevels;
import careermap.change.ChangesForMe;
import careermap.growth.ExperienceBook;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.HrContact;
import careermap.guidance.Visitor;
import careermap.map.Qualification;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.observed.PathOverview;
import careermap.slack.view.AnswerView;
import careermap.slack.view.CareerCard;
import careermap.slack.view.CorrectionView;
import careermap.slack.view.CourtesyView;
import careermap.slack.view.ExperiencesView;
import careermap.slack.view.GapPlace;
import careermap.slack.view.GapRoleView;
import careermap.slack.view.GapUnitView;
import careermap.slack.view.GapView;
import careermap.slack.view.GoalForm;
import careermap.slack.view.MapView;
import careermap.slack.view.MoreView;
import careermap.slack.view.OwnFileView;
import careermap.slack.view.PathView;
import careermap.slack.view.RouteView;
import careermap.slack.view.RoutesView;
import careermap.slack.view.Screen;
import careermap.slack.view.StepsView;
import careermap.slack.view.UnitsView;
import careermap.slack.view.Upcoming;
import careermap.understanding.Meaning;
import careermap.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The screens of somebody who is on the map. */
final class CareerScreens {
  private final CareerGuide guide;
  private final int version;
  private final Visitor visitor;
  private final Supplier<HrContact> hr;
  private final Supplier<@Nullable ChangesForMe> news;
  private final Supplier<List<PathOverview>> observed;
  private final Supplier<Upcoming> upcoming;
  private final Supplier<Optional<ExperienceBook>> experiences;
  private final Supplier<UnitLevels> levels;
  private final Wording wording;
  private final AnswerView answers;

  /**
   * @param news what changed and is unread; null where nothing is
   * @param observed how people really went
   * @param levels how far the visitor is with ability units
   */
  CareerScreens(
      Career.OnMap career,
      Visitor visitor,
      Supplier<HrContact> hr,
      Supplier<@Nullable ChangesForMe> news,
      Supplier<List<PathOverview>> observed,
      Supplier<Upcoming> upcoming,
      Supplier<Optional<ExperienceBook>> experiences,
      Supplier<UnitLevels> levels) {
    this.guide = career.guide();
    this.version = career.version();
    this.visitor = visitor;
    this.hr = hr;
    this.news = news;
    this.observed = observed;
    this.upcoming = upcoming;
    this.experiences = experiences;
    this.levels = levels;
    this.wording = Wording.in(visitor.language());
    this.answers = new AnswerView(guide, version, wording);
  }

  Screen show(Meaning meaning) {
    List<Role> roles =
        meaning.roles().stream().flatMap(code -> guide.map().role(code).stream()).toList();
    return switch (meaning.intent()) {
      case NEXT -> StepsView.of(guide, wording);
      case MAP ->
          roles.isEmpty() ? MapView.of(guide.map(), version, guide, wording) : route(roles.get(0));
      case GAP -> roles.isEmpty() ? GapView.of(guide, wording) : gap(roles.get(0));
      case LOG -> experiences();
      case GOAL -> GoalForm.offer(guide, wording);
      case OWN_FILE -> OwnFileView.offer(wording);
      case WRONG_DATA -> CorrectionView.ask(guide, hr.get(), wording);
      case WHEN_PROMOTED -> answers.whenPromoted();
      case PAY -> answers.pay();
      case QUALIFICATIONS -> answers.qualifications(qualifications(meaning));
      case OTHER_PERSON -> CourtesyView.aboutOthers(wording);
      case HOW_TO_BECOME ->
          roles.isEmpty()
              ? more()
              : answers.howToBecome(roles.get(0), meaning.months(), observed.get());
      case ABOUT_ROLE -> answers.about(roles.isEmpty() ? guide.role() : roles.get(0));
      case COMPARE -> compare(roles);
      default -> card();
    };
  }

  /** The criteria of the present role. */
  Screen units() {
    return UnitsView.of(guide, wording);
  }

  /** All that changes for a role; it may be any. */
  Screen gap(RoleCode role) {
    return guide.map().role(role).map(this::gap).orElseGet(() -> GapView.of(guide, wording));
  }

  /** What changes in one unit. */
  Screen gap(GapPlace place) {
    return guide
        .map()
        .role(place.role())
        .flatMap(role -> GapUnitView.of(guide, role, place, wording))
        .orElseGet(() -> gap(place.role()));
  }

  private Screen gap(Role role) {
    return GapRoleView.of(guide, role, wording);
  }

  Screen path(RoleCode role) {
    return guide
        .candidate(role)
        .map(candidate -> PathView.of(guide, candidate, observed.get(), levels.get(), wording))
        .or(() -> guide.map().role(role).map(other -> answers.howToBecome(other, null, List.of())))
        .orElseGet(this::card);
  }

  /** The way to a role; the card where the map has none of that code or one is there. */
  Screen route(RoleCode role, int number) {
    return elsewhere(role)
        .map(goal -> RouteView.of(guide, guide.planTo(goal), number, observed.get(), wording))
        .orElseGet(this::card);
  }

  /** The ways to a role, side by side. */
  Screen routes(RoleCode role) {
    return elsewhere(role)
        .map(goal -> RoutesView.of(guide, guide.planTo(goal), wording))
        .orElseGet(this::card);
  }

  private Optional<Role> elsewhere(RoleCode code) {
    return guide.map().role(code).filter(role -> !role.equals(guide.role()));
  }

  private Screen route(Role role) {
    return route(role.code(), 0);
  }

  private Screen experiences() {
    return experiences
        .get()
        .map(book -> ExperiencesView.of(guide, book, wording))
        .orElseGet(this::card);
  }

  private Screen card() {
    return CareerCard.of(guide, news.get(), upcoming.get(), visitor.may(Matter.HR_DESK), wording);
  }

  Screen more() {
    return MoreView.of(guide, wording);
  }

  private Screen compare(List<Role> roles) {
    if (roles.isEmpty()) {
      return MapView.of(guide.map(), version, guide, wording);
    }
    return roles.size() == 1
        ? answers.compare(guide.role(), roles.get(0))
        : answers.compare(roles.get(0), roles.get(1));
  }

  private List<Qualification> qualifications(Meaning meaning) {
    return guide.map().qualifications().stream()
        .filter(one -> meaning.qualifications().contains(one.code()))
        .toList();
  }
}
