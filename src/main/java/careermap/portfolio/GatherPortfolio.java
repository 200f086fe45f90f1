package careermap.portfolio;

import careermap.assessment.FindUnitLevels;
import careermap.growth.ExperienceBook;
import careermap.growth.Growth;
import careermap.growth.ShowExperiences;
import careermap.guidance.Candidate;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.LevelDifference;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.map.Role;
import careermap.observed.ObservedPath;
import careermap.observed.PathOverview;
import careermap.observed.ShowObservedPaths;
import careermap.opening.ListOwnHands;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.RoleHistory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers all that is recorded of whoever asks (自分の記録を集める), and of nobody else. */
public final class GatherPortfolio {
  private final ShowCareer showCareer;
  private final ShowExperiences showExperiences;
  private final ShowObservedPaths showObservedPaths;
  private final ListOwnHands listOwnHands;
  private final FindUnitLevels findUnitLevels;
  private final Growth growth;
  private final People people;

  public GatherPortfolio(
      ShowCareer showCareer,
      ShowExperiences showExperiences,
      ShowObservedPaths showObservedPaths,
      ListOwnHands listOwnHands,
      FindUnitLevels findUnitLevels,
      Growth growth,
      People people) {
    this.showCareer = showCareer;
    this.showExperiences = showExperiences;
    this.showObservedPaths = showObservedPaths;
    this.listOwnHands = listOwnHands;
    this.findUnitLevels = findUnitLevels;
    this.growth = growth;
    this.people = people;
  }

  /** Of the visitor; there is no way to ask for another. Empty for whoever the map cannot place. */
  public Optional<Portfolio> of(Visitor visitor) {
    return showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap career
        ? experiences(career.guide(), visitor).map(book -> gather(career, book, visitor))
        : Optional.empty();
  }

  private Optional<ExperienceBook> experiences(CareerGuide guide, Visitor visitor) {
    Person owner = guide.standing().person();
    return showExperiences.of(owner.id(), owner, false, visitor.zone());
  }

  private Portfolio gather(Career.OnMap career, ExperienceBook book, Visitor visitor) {
    CareerGuide guide = career.guide();
    Person owner = guide.standing().person();
    return new Portfolio(
        guide,
        career.version(),
        visitor.zone(),
        RoleHistory.of(owner, people.earlierRolesOf(owner.id())),
        book,
        growth.goalsOf(owner.id()),
        ahead(guide),
        elsewhere(guide).map(guide::planTo).orElse(null),
        listOwnHands.of(visitor),
        findUnitLevels.to(owner, owner.id(), visitor.zone()));
  }

  private static Optional<Role> elsewhere(CareerGuide guide) {
    return guide.goal().filter(goal -> !goal.equals(guide.role()));
  }

  private List<RoleAhead> ahead(CareerGuide guide) {
    List<PathOverview> observed = showObservedPaths.all();
    @Nullable Role goal = elsewhere(guide).orElse(null);
    return Stream.concat(Stream.ofNullable(goal), guide.candidates().all().map(Candidate::role))
        .distinct()
        .map(role -> ahead(guide, role, role.equals(goal), observed))
        .toList();
  }

  private static RoleAhead ahead(
      CareerGuide guide, Role role, boolean goal, List<PathOverview> observed) {
    return new RoleAhead(
        role,
        goal,
        role.existsAt(guide.standing().person().site()),
        guide.readinessFor(role),
        LevelDifference.between(guide.role(), role),
        observed(guide, role, observed));
  }

  private static @Nullable ObservedPath observed(
      CareerGuide guide, Role to, List<PathOverview> observed) {
    return PathOverview.between(guide.role(), to, observed)
        .map(PathOverview::observed)
        .orElse(null);
  }
}
