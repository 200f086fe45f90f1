package careermap.arrangement;

import careermap.reminder.CadenceRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What human resources would like the cadence to be for some people (面談の間隔の希望).
 *
 * @param name as {@link CadenceRule#name()}
 * @param terms null to take the rule away: the wider one holds again, and without the company's the
 *     reminders are off
 */
public record CadenceWish(CadenceRule.Scope scope, String name, @Nullable Terms terms) {

  /** The rules as they would be. */
  public List<CadenceRule> in(List<CadenceRule> rules, LocalDate today) {
    return Stream.concat(rules.stream().filter(rule -> !isAbout(rule)), rule(rules, today).stream())
        .toList();
  }

  /**
   * The rule that would hold; empty where it would be taken away. It counts from today where it is
   * new or its days change, so that nobody who was never talked with comes due all at once.
   */
  Optional<CadenceRule> rule(List<CadenceRule> rules, LocalDate today) {
    return Optional.ofNullable(terms)
        .map(
            wished ->
                new CadenceRule(
                    scope,
                    name,
                    wished.everyDays(),
                    wished.newcomers(),
                    since(wished, rules, today)));
  }

  private LocalDate since(Terms wished, List<CadenceRule> rules, LocalDate today) {
    return rules.stream()
        .filter(rule -> isAbout(rule) && Objects.equals(rule.everyDays(), wished.everyDays()))
        .findFirst()
        .map(CadenceRule::since)
        .orElse(today);
  }

  private boolean isAbout(CadenceRule rule) {
    return rule.scope() == scope && rule.name().equals(name);
  }
}
