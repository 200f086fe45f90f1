package careermap.change;

import careermap.change.Aligned.Pair;
import careermap.map.CareerMap;
import careermap.map.Experience;
import careermap.map.Opportunity;
import java.util.stream.Stream;

/** What differs about the chances to gain experience. */
record OpportunityChanges(CareerMap before, CareerMap after) {

  Stream<Change> all() {
    Aligned<Opportunity> chances =
        Aligned.by(Opportunity::code, before.opportunities(), after.opportunities());
    return Stream.of(
            chances.added().stream().map(chance -> whole(Change.Kind.ADDED, chance, Use.How.GIVES)),
            chances.both().stream().flatMap(OpportunityChanges::details),
            chances.gone().stream().map(chance -> whole(Change.Kind.RETIRED, chance, Use.How.GAVE)))
        .flatMap(changes -> changes);
  }

  private static Change whole(Change.Kind kind, Opportunity chance, Use.How how) {
    Stream<Use> gives =
        chance.gives().stream().map(given -> new Use(how, given.code(), given.name()));
    return new Change.Whole(kind, Subject.of(chance), gives.toList());
  }

  private static Stream<Change> details(Pair<Opportunity> pair) {
    Opportunity was = pair.before();
    Opportunity is = pair.after();
    return new Details(Subject.of(is))
        .name(pair, Opportunity::name, Subject::of)
        .value(Aspect.KIND, was.kind(), is.kind(), kind -> InBoth.say("change.chance." + kind))
        .items(
            Aspect.GIVES,
            Aligned.by(Experience::code, was.gives(), is.gives()),
            Experience::code,
            Experience::name)
        .found();
  }
}
