package careermap.coverage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import careermap.growth.Attainment;
import careermap.guidance.Standing;
import careermap.map.CareerMap;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.Headcount;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the pipeline of each role. Whoever has a role that few have is in none. */
final class Pipelines {
  private final CareerMap map;
  private final LocalDate day;
  private final Set<String> required;
  private final PipelineLedger ledger;
  private final int[] sums;
  private final BitSet hidden;

  Pipelines(CareerMap map, List<Standing> standings, LocalDate day) {
    this.map = map;
    this.day = day;
    this.required = required(map);
    this.ledger = new PipelineLedger(map);
    List<Crew<RoleCode, Records>> crews = Crew.of(people(standings));
    this.sums = Suppression.sums(ledger, crews);
    this.hidden = Suppression.of(ledger, crews, new BitSet(), possible());
  }

  private static Set<String> required(CareerMap map) {
    return map.transitions().stream()
        .flatMap(step -> step.required().stream())
        .map(Requirement::code)
        .collect(toSet());
  }

  private List<Crew<RoleCode, Records>> people(List<Standing> standings) {
    Map<RoleCode, Long> sizes = standings.stream().collect(groupingBy(this::role, counting()));
    return standings.stream()
        .filter(one -> sizes.getOrDefault(role(one), 0L) >= Headcount.FEWEST)
        .map(one -> new Crew<>(role(one), records(one), 1))
        .toList();
  }

  private RoleCode role(Standing standing) {
    return map.heldCode(standing.person().role());
  }

  private Records records(Standing standing) {
    return new Records(
        standing.isRecorded(),
        standing.attainments().stream()
            .filter(one -> one.isReached(day))
            .map(Attainment::requirement)
            .filter(required::contains)
            .collect(toSet()));
  }

  private List<Records> possible() {
    return List.of(
        new Records(false, Set.of()), new Records(true, Set.of()), new Records(true, required));
  }

  /** Those that somebody is in, in the map's order. */
  List<Pipeline> all() {
    return map.roles().stream().filter(role -> people(role) > 0).map(this::of).toList();
  }

  private int people(Role role) {
    int people = 0;
    for (int column = 0; column <= PipelineLedger.FAR; column++) {
      people += sums[ledger.cell(role.code(), column)];
    }
    return people;
  }

  private Pipeline of(Role role) {
    return new Pipeline(
        role,
        told(role, PipelineLedger.READY),
        told(role, PipelineLedger.NEAR),
        told(role, PipelineLedger.FAR));
  }

  private Headcount told(Role role, int column) {
    int cell = ledger.cell(role.code(), column);
    return new Headcount(hidden.get(cell) ? null : sums[cell]);
  }
}
