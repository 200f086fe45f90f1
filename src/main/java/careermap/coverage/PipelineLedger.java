package careermap.coverage;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How people add up to pipelines: in that of each role that theirs has a step to. What one pipeline
 * has more than another may be those of one role, so that each step's own numbers count as well,
 * though they are told nowhere.
 */
final class PipelineLedger implements Ledger<RoleCode, Records> {
  static final int READY = 0;
  static final int NEAR = 1;
  static final int FAR = 2;
  private static final int COLUMNS = 3;
  private static final int MOST_NEAR = 2;

  private final CareerMap map;
  private final List<RoleCode> roles;
  private final Map<Transition, Integer> steps = new HashMap<>();

  PipelineLedger(CareerMap map) {
    this.map = map;
    this.roles = map.roles().stream().map(Role::code).toList();
    map.transitions().forEach(step -> steps.put(step, roles.size() + steps.size()));
  }

  int cell(RoleCode to, int column) {
    return roles.indexOf(to) * COLUMNS + column;
  }

  @Override
  public int size() {
    return (roles.size() + steps.size()) * COLUMNS;
  }

  @Override
  public void enter(RoleCode home, Records facts, Entry entry) {
    for (Transition step : map.transitionsFrom(home)) {
      if (leadsOn(step) && facts.any()) {
        int column = column(step, facts);
        entry.add(cell(step.to(), column), 1);
        entry.add(steps.getOrDefault(step, 0) * COLUMNS + column, 1);
      }
    }
  }

  private static boolean leadsOn(Transition step) {
    return step.kind() != Transition.Kind.BACK;
  }

  private static int column(Transition step, Records facts) {
    long missing =
        step.required().stream().filter(one -> !facts.reached().contains(one.code())).count();
    if (missing == 0) {
      return READY;
    }
    return missing <= MOST_NEAR ? NEAR : FAR;
  }

  @Override
  public int loss(int cell) {
    return cell < roles.size() * COLUMNS ? 1 : 0;
  }
}
