package careermap.arrangement;

import static java.util.stream.Collectors.toMap;

import careermap.person.Person;
import careermap.reminder.CadenceRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rule holds for whom: the person's before the role's, the site's, the employment's. */
final class Intervals {
  private final Map<Key, CadenceRule> rules;

  Intervals(List<CadenceRule> rules) {
    this.rules =
        rules.stream().collect(toMap(rule -> new Key(rule.scope(), rule.name()), rule -> rule));
  }

  /** Empty while the cadence is off. */
  Optional<CadenceRule> of(Person person) {
    Optional<CadenceRule> company = find(CadenceRule.Scope.COMPANY, "");
    return company.flatMap(
        usual ->
            Stream.of(
                    find(CadenceRule.Scope.PERSON, person.id().value()),
                    find(CadenceRule.Scope.ROLE, person.role().value()),
                    find(CadenceRule.Scope.SITE, person.site()),
                    find(CadenceRule.Scope.EMPLOYMENT, person.employment().name()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(usual)));
  }

  private Optional<CadenceRule> find(CadenceRule.Scope scope, @Nullable String name) {
    return Optional.ofNullable(name).map(known -> rules.get(new Key(scope, known)));
  }

  private record Key(CadenceRule.Scope scope, String name) {}
}
