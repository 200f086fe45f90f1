package careermap.slack;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.change.ChangesForMe;
import careermap.guidance.Career;
import careermap.guidance.HrContact;
import careermap.guidance.ShowBranch;
import careermap.guidance.ShowCareer;
import careermap.guidance.ShowTeam;
import careermap.guidance.Snapshot;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.publication.ShowNews;
import careermap.slack.view.CourtesyView;
import careermap.slack.view.GapPlace;
import careermap.slack.view.HelpView;
import careermap.slack.view.HrHome;
import careermap.slack.view.LooksView;
import careermap.slack.view.Screen;
import careermap.slack.view.StandinLines;
import careermap.slack.view.StrangerView;
import careermap.slack.view.TalkView;
import careermap.slack.view.TeamView;
import careermap.slack.view.Upcoming;
import careermap.understanding.Intent;
import careermap.understanding.Meaning;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows whoever asks what they ask for, where they may see it. */
final class Reception {
  private static final int LOOKS = 1_000;

  private final Snapshot snapshot;
  private final ShowCareer showCareer;
  private final ShowTeam showTeam;
  private final ShowBranch showBranch;
  private final HrScreens hrScreens;
  private final ShowNews showNews;
  private final ArrangementScreens arrangements;
  private final OpeningScreens openings;
  private final SheetDesk sheets;
  private final Function<Visitor, Upcoming> upcoming;
  private final GrowthDesk growth;
  private final CareerMaps maps;
  private final AccessLog accessLog;
  private final Supplier<HrContact> hr;
  private final Clock clock;

  Reception(
      Snapshot snapshot,
      ShowCareer showCareer,
      ShowTeam showTeam,
      ShowBranch showBranch,
      HrScreens hrScreens,
      ShowNews showNews,
      ArrangementScreens arrangements,
      OpeningScreens openings,
      SheetDesk sheets,
      Function<Visitor, Upcoming> upcoming,
      GrowthDesk growth,
      CareerMaps maps,
      AccessLog accessLog,
      Supplier<HrContact> hr,
      Clock clock) {
    this.snapshot = snapshot;
    this.showCareer = showCareer;
    this.showTeam = showTeam;
    this.showBranch = showBranch;
    this.hrScreens = hrScreens;
    this.showNews = showNews;
    this.arrangements = arrangements;
    this.openings = openings;
    this.sheets = sheets;
    this.upcoming = upcoming;
    this.growth = growth;
    this.maps = maps;
    this.accessLog = accessLog;
    this.hr = hr;
    this.clock = clock;
  }

  Screen show(Intent intent, Visitor visitor) {
    return show(Meaning.of(intent), visitor);
  }

  Screen show(Meaning meaning, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return switch (meaning.intent()) {
      case HELP -> HelpView.of(visitor, hr.get(), wording);
      case SETTINGS -> arrangements.settings(visitor);
      case DISTRESS -> CourtesyView.listening(hr.get(), wording);
      case GREETING -> CourtesyView.greeting(wording);
      case THANKS -> CourtesyView.thanks(wording);
      case HR -> hrScreens.desk(visitor, wording);
      case TEAM -> team(visitor, wording);
      case WHO -> looks(0, visitor);
      case OPENINGS ->
          present(visitor).isPresent()
              ? openings.list(visitor, 0)
              : StrangerView.unknown(hr.get(), wording);
      case CLAIMS -> claims(visitor);
      case CHECK -> sheets.list(visitor).orElseGet(() -> StrangerView.unknown(hr.get(), wording));
      case TALK ->
          present(visitor).isPresent()
              ? TalkView.offer(wording)
              : career(visitor, screens -> screens.show(meaning));
      default -> career(visitor, screens -> screens.show(meaning));
    };
  }

  /** The path to a role that somebody chose. */
  Screen path(RoleCode role, Visitor visitor) {
    return career(visitor, screens -> screens.path(role));
  }

  /** The way to a role, by its number among the ways there, from 0. */
  Screen route(RoleCode role, int number, Visitor visitor) {
    return career(visitor, screens -> screens.route(role, number));
  }

  /** The ways to a role, side by side. */
  Screen routes(RoleCode role, Visitor visitor) {
    return career(visitor, screens -> screens.routes(role));
  }

  /** What changes for a role that somebody chose. */
  Screen gap(RoleCode role, Visitor visitor) {
    return career(visitor, screens -> screens.gap(role));
  }

  /** What changes in a unit for a role that somebody chose. */
  Screen gap(GapPlace place, Visitor visitor) {
    return career(visitor, screens -> screens.gap(place));
  }

  /** The criteria of the visitor's role, to read. */
  Screen units(Visitor visitor) {
    return career(visitor, CareerScreens::units);
  }

  /** All the roles that could come next. */
  Screen more(Visitor visitor) {
    return career(visitor, CareerScreens::more);
  }

  private Screen career(Visitor visitor, Function<CareerScreens, Screen> show) {
    return snapshot.of(() -> careerNow(visitor, show));
  }

  private Screen careerNow(Visitor visitor, Function<CareerScreens, Screen> show) {
    Wording wording = Wording.in(visitor.language());
    Career career = showCareer.of(visitor.standing(), visitor.zone());
    if (career instanceof Career.OnMap onMap) {
      return show.apply(
          new CareerScreens(
              onMap,
              visitor,
              hr,
              () -> news(onMap),
              openings::observedPaths,
              () -> upcoming.apply(visitor),
              () -> growth.own(visitor),
              () -> sheets.levels(visitor)));
    }
    if (career instanceof Career.OffMap offMap) {
      return StrangerView.offTheMap(offMap.person().role().value(), hr.get(), wording);
    }
    return StrangerView.unknown(hr.get(), wording);
  }

  /** Human resources' part of the Home tab; empty for everybody else. */
  Optional<HrHome> hrHome(Visitor visitor) {
    return hrScreens.home(visitor);
  }

  Upcoming upcoming(Visitor visitor) {
    return upcoming.apply(visitor);
  }

  /** What changed for somebody and they have not read; null where there is nothing. */
  @Nullable ChangesForMe news(Career.OnMap career) {
    return showNews.to(career).orElse(null);
  }

  private Screen team(Visitor visitor, Wording wording) {
    return present(visitor)
        .map(standing -> team(standing, visitor, wording))
        .orElseGet(() -> TeamView.notForYou(StandinLines.NONE, wording));
  }

  private Screen team(Standing standing, Visitor visitor, Wording wording) {
    Person reader = standing.person();
    StandinLines standins = arrangements.standins(reader);
    return standing.supervises()
        ? TeamView.of(
            showTeam.of(reader),
            standins,
            showBranch.of(reader, visitor.zone()),
            sheets.waiting(visitor),
            maps.current().map(),
            today(visitor),
            wording)
        : TeamView.notForYou(standins, wording);
  }

  /** What waits for the visitor's word; whoever has no word to give sees their own records. */
  private Screen claims(Visitor visitor) {
    boolean asked =
        visitor.may(Matter.HR_DESK) || present(visitor).filter(Standing::supervises).isPresent();
    return asked ? growth.waiting(visitor) : show(Intent.LOG, visitor);
  }

  /**
   * Who looked at the visitor's data.
   *
   * @param page its number, from 0
   */
  Screen looks(int page, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return present(visitor)
        .map(standing -> accessLog.looksAt(standing.person().id(), LOOKS))
        .map(looks -> LooksView.of(looks, page, visitor.zone(), wording))
        .orElseGet(() -> StrangerView.unknown(hr.get(), wording));
  }

  private Optional<Standing> present(Visitor visitor) {
    LocalDate today = today(visitor);
    return visitor.standing().filter(standing -> !standing.person().hasLeft(today));
  }

  private LocalDate today(Visitor visitor) {
    return LocalDate.now(clock.withZone(visitor.zone()));
  }
}
