package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.CadenceCost;
import careermap.arrangement.Terms;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.CadenceRule;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cadence in words; plain text that is not safe for mrkdwn yet. */
record CadenceWords(Arrangements now, Wording wording) {
  private static final int NAME = 60;
  private static final int NAMED = 10;

  /** For whom a rule holds. */
  String who(CadenceRule.Scope scope, String name) {
    return switch (scope) {
      case COMPANY -> wording.say("cadence.scope.COMPANY");
      case EMPLOYMENT -> wording.say("employment." + name);
      case SITE -> wording.say("cadence.scope.SITE", Cut.to(NAME, name));
      case ROLE -> wording.say("cadence.scope.ROLE", Cut.to(NAME, role(name)));
      case PERSON -> person(name);
    };
  }

  private String role(String code) {
    return now.roles().stream()
        .filter(role -> role.code().equals(new RoleCode(code)))
        .map(Role::name)
        .map(wording::of)
        .findFirst()
        .orElse(code);
  }

  private String person(String number) {
    @Nullable Person person = now.people().get(new PersonId(number));
    return person == null ? number : whole(person, wording);
  }

  static String whole(Person person, Wording wording) {
    return wording.say(
        "name.numbered", Names.whole(person, wording), Cut.to(NAME, person.id().value()));
  }

  String what(CadenceRule rule) {
    return what(new Terms(rule.everyDays(), rule.newcomers()));
  }

  String what(Terms terms) {
    Integer days = terms.everyDays();
    String interval =
        days == null ? wording.say("cadence.never") : wording.say("cadence.every", days);
    return wording.say(
        terms.newcomers() ? "cadence.with.newcomers" : "cadence.without.newcomers", interval);
  }

  /** Who spends how much, the most loaded first; safe for mrkdwn. */
  String loads(CadenceCost cost) {
    TimeWords time = new TimeWords(wording);
    Page page = new Page(wording);
    List<String> lines = new ArrayList<>();
    for (CadenceCost.Load load : cost.loads().subList(0, Math.min(NAMED, cost.loads().size()))) {
      lines.add(
          page.safely(
              "cadence.load",
              Names.whole(load.supervisor(), wording),
              load.people(),
              time.minutes(load.roundedMinutes())));
    }
    int rest = cost.loads().size() - NAMED;
    if (rest > 0) {
      lines.add(
          page.safely(
              "cadence.load.rest", rest, time.minutes(cost.loads().get(NAMED).roundedMinutes())));
    }
    return String.join("\n", lines);
  }
}
