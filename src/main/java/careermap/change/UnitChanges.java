package careermap.change;

import careermap.change.Aligned.Pair;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import java.util.stream.Stream;

/** What differs about ability units and their criteria. */
record UnitChanges(CareerMap before, CareerMap after) {

  Stream<Change> all() {
    Aligned<AbilityUnit> units = Aligned.by(AbilityUnit::code, before.units(), after.units());
    return Stream.of(
            units.added().stream()
                .map(unit -> whole(Change.Kind.ADDED, unit, after, Use.How.USED_BY)),
            units.both().stream().flatMap(UnitChanges::details),
            units.gone().stream()
                .map(unit -> whole(Change.Kind.RETIRED, unit, before, Use.How.WAS_USED_BY)))
        .flatMap(changes -> changes);
  }

  private static Change whole(Change.Kind kind, AbilityUnit unit, CareerMap map, Use.How how) {
    Stream<Use> uses =
        map.roles().stream()
            .filter(role -> role.units().stream().anyMatch(one -> one.code().equals(unit.code())))
            .map(role -> new Use(how, role.code().value(), role.name()));
    return new Change.Whole(kind, Subject.of(unit), uses.toList());
  }

  private static Stream<Change> details(Pair<AbilityUnit> pair) {
    AbilityUnit was = pair.before();
    AbilityUnit is = pair.after();
    if (was.equals(is)) {
      return Stream.empty();
    }
    Details details =
        new Details(Subject.of(is))
            .name(pair, AbilityUnit::name, Subject::of)
            .value(Aspect.LEVEL, was.level().number(), is.level().number(), InBoth::same)
            .value(Aspect.FAMILY, was.family(), is.family(), InBoth::same)
            .value(
                Aspect.KIND,
                was.common(),
                is.common(),
                common -> InBoth.say(common ? "unit.common" : "unit.selective"));
    criteria(Aligned.by(Criterion::code, was.criteria(), is.criteria()), details);
    return details.found();
  }

  private static void criteria(Aligned<Criterion> criteria, Details details) {
    details.items(Aspect.CRITERION, criteria, Criterion::code, Criterion::text);
    criteria.both().stream()
        .filter(pair -> pair.differsIn(Criterion::text))
        .forEach(
            pair ->
                details.add(
                    Aspect.CRITERION,
                    pair.after().code(),
                    pair.before().text(),
                    pair.after().text()));
  }
}
