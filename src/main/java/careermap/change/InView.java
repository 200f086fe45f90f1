package careermap.change;

import static java.util.stream.Collectors.toSet;

import careermap.growth.Attainment;
import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.map.AbilityUnit;
import careermap.map.Opportunity;
import careermap.map.Requirement;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a person gets to see of the map from their place on it, but for the paths' demands. */
final class InView {
  /** What the card says of a role that one could take; the guideline for one's form besides. */
  private static final Set<Aspect> OF_CANDIDATES =
      EnumSet.of(Aspect.NAME, Aspect.LEVEL, Aspect.TRACK);

  private final String role;
  private final Aspect guideline;
  private final Aspect source;
  private final boolean payNamed;
  private final Set<String> candidates;
  private final Set<String> asked;
  private final Set<String> units;
  private final Set<String> chances;

  InView(CareerGuide before, CareerGuide after, MapChanges changes) {
    Collection<Candidate> open = OpenPaths.of(after);
    role = after.role().code().value();
    guideline = Aspect.guideline(after.standing().person().employment());
    source = Aspect.source(after.standing().person().employment());
    candidates = codes(open.stream().map(path -> path.role().code().value()));
    payNamed =
        Stream.concat(Stream.of(after.role()), open.stream().map(Candidate::role))
            .anyMatch(one -> one.pay() != null);
    asked =
        codes(
            Stream.concat(
                after.standing().attainments().stream().map(Attainment::requirement),
                open.stream().flatMap(InView::asked)));
    units = codes(Stream.of(before, after).flatMap(InView::units));
    chances =
        changes.touch(Subject.Type.OPPORTUNITY)
            ? codes(Stream.of(before, after).flatMap(InView::chances))
            : Set.of();
  }

  private static Set<String> codes(Stream<String> codes) {
    return codes.collect(toSet());
  }

  private static Stream<String> asked(Candidate path) {
    return Stream.of(path.transition().required(), path.transition().recommended())
        .flatMap(List::stream)
        .map(Requirement::code);
  }

  private static Stream<String> units(CareerGuide guide) {
    return guide.role().units().stream().map(AbilityUnit::code);
  }

  /** Chances to gain what the open paths still ask for. */
  private static Stream<String> chances(CareerGuide guide) {
    return OpenPaths.of(guide).stream()
        .flatMap(path -> path.missing().stream())
        .distinct()
        .flatMap(guide.map()::opportunitiesFor)
        .map(Opportunity::code);
  }

  boolean has(Change change) {
    return change instanceof Change.Detail detail
        ? has(detail)
        : isWithin(units, change, Subject.Type.UNIT)
            || isWithin(chances, change, Subject.Type.OPPORTUNITY);
  }

  private static boolean isWithin(Set<String> codes, Change change, Subject.Type type) {
    return change.subject().type() == type
        && change.subject().codes().stream().anyMatch(codes::contains);
  }

  private boolean has(Change.Detail detail) {
    Aspect aspect = detail.aspect();
    return switch (detail.subject().type()) {
      case MAP -> aspect != Aspect.NAME && payNamed;
      case ROLE -> hasRole(detail.subject(), aspect);
      case PATH -> isOpenPath(detail.subject()) && isText(aspect);
      case EXPERIENCE, QUALIFICATION ->
          aspect != Aspect.DESCRIPTION && isWithin(asked, detail, detail.subject().type());
      case UNIT -> isWithin(units, detail, Subject.Type.UNIT);
      case OPPORTUNITY -> isWithin(chances, detail, Subject.Type.OPPORTUNITY);
    };
  }

  private boolean hasRole(Subject subject, Aspect aspect) {
    String code = subject.codes().get(0);
    if (aspect.isGuideline()) {
      return (aspect == guideline && (code.equals(role) || candidates.contains(code)))
          || (aspect == source && code.equals(role));
    }
    return code.equals(role)
        ? aspect != Aspect.NAME
        : candidates.contains(code) && OF_CANDIDATES.contains(aspect);
  }

  private boolean isOpenPath(Subject path) {
    return path.codes().get(0).equals(role) && candidates.contains(path.codes().get(1));
  }

  private static boolean isText(Aspect aspect) {
    return aspect == Aspect.CARRIES_OVER || aspect == Aspect.AHEAD;
  }
}
