package careermap.person;

import careermap.map.Phrase;
import careermap.map.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rows of one roster must be to each other: none twice, every supervisor there, no circle. */
final class RosterTies {
  private final List<RosterLine> lines;
  private final Map<PersonId, RosterLine> byId = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private RosterTies(List<RosterLine> lines) {
    this.lines = lines;
    for (RosterLine line : lines) {
      if (line.id() != null) {
        byId.putIfAbsent(line.id(), line);
      }
    }
  }

  static List<Problem> problems(List<RosterLine> lines) {
    RosterTies ties = new RosterTies(lines);
    ties.findTwice(RosterColumn.EMPLOYEE_ID, RosterLine::id);
    ties.findTwice(RosterColumn.EMAIL, RosterLine::email);
    ties.findTwice(RosterColumn.SLACK_USER_ID, RosterLine::slackId);
    ties.findStrangers();
    ties.findCircles();
    return ties.problems;
  }

  private void findTwice(RosterColumn column, Function<RosterLine, @Nullable Object> value) {
    Map<Object, RosterLine> firsts = new HashMap<>();
    for (RosterLine line : lines) {
      Object text = value.apply(line);
      RosterLine first = text == null ? null : firsts.putIfAbsent(text, line);
      if (first != null) {
        fault(line, column, RosterWords.twice(column, String.valueOf(text), first.number()));
      }
    }
  }

  private void findStrangers() {
    List<RosterLine> strangers = lines.stream().filter(this::hasStranger).toList();
    if (!strangers.isEmpty()) {
      NearestId nearest = new NearestId(byId.keySet());
      strangers.forEach(line -> nameStranger(line, nearest));
    }
  }

  private boolean hasStranger(RosterLine line) {
    return line.supervisor() != null && !byId.containsKey(line.supervisor());
  }

  private void nameStranger(RosterLine line, NearestId nearest) {
    String id = String.valueOf(line.supervisor());
    fault(line, RosterColumn.SUPERVISOR_ID, RosterWords.stranger(id, nearest.to(id)));
  }

  private void findCircles() {
    Map<PersonId, PersonId> supervisors = supervisors();
    for (List<PersonId> circle :
        new ReportingLines(supervisors::get).circlesAbove(supervisors.keySet())) {
      RosterLine line = byId.get(circle.get(0));
      if (line != null && circle.size() > 1) {
        fault(line, RosterColumn.SUPERVISOR_ID, RosterWords.circle(circle));
      }
    }
  }

  private Map<PersonId, PersonId> supervisors() {
    Map<PersonId, PersonId> supervisors = new LinkedHashMap<>();
    byId.forEach(
        (id, line) -> {
          if (line.supervisor() != null) {
            supervisors.put(id, line.supervisor());
          }
        });
    return supervisors;
  }

  private void fault(RosterLine line, RosterColumn column, Phrase message) {
    problems.add(new Problem(line.place(column), message));
  }
}
