package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Opportunity;
import careermap.map.PayRange;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Retirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map as the fields and lists that its files show, always in the same order. */
final class MapTree {
  private MapTree() {}

  static Branch of(CareerMap map) {
    return new Branch()
        .with("name", map.name())
        .with("pay_shown", map.payShown())
        .with("roles", all(map.roles(), MapTree::role))
        .with("transitions", all(map.transitions(), MapTree::transition))
        .withAny("experiences", all(map.experiences(), MapTree::experience))
        .withAny("qualifications", all(map.qualifications(), MapTree::qualification))
        .withAny("units", all(map.units(), MapTree::unit))
        .withAny("opportunities", all(map.opportunities(), MapTree::opportunity))
        .withAny("retired", all(map.retired(), MapTree::retirement));
  }

  private static Branch role(Role role) {
    Branch guidelines = guidelines(role);
    return new Branch()
        .with("code", role.code().value())
        .with("name", role.name())
        .with("level", role.level().number())
        .with("track", role.track().name())
        .with("summary", role.summary())
        .with("guidelines", guidelines.isEmpty() ? null : guidelines)
        .withAny("units", all(role.units(), AbilityUnit::code))
        .with("pay", pay(role.pay()))
        .withAny("sites", role.sites())
        .withAny("formerly", all(role.formerly(), RoleCode::value));
  }

  private static Branch guidelines(Role role) {
    Branch guidelines = new Branch();
    for (Employment employment : Employment.values()) {
      role.guidelineFor(employment)
          .ifPresent(guideline -> guidelines.with(employment.name(), guideline(guideline)));
    }
    return guidelines;
  }

  private static Branch guideline(Guideline guideline) {
    return new Branch()
        .with("min", guideline.minMonths())
        .with("max", guideline.maxMonths())
        .with("source", guideline.source());
  }

  private static @Nullable Branch pay(@Nullable PayRange pay) {
    return pay == null ? null : new Branch().with("min", pay.minYen()).with("max", pay.maxYen());
  }

  private static Branch transition(Transition transition) {
    return new Branch()
        .with("from", transition.from().value())
        .with("to", transition.to().value())
        .with("kind", transition.kind().name())
        .withAny("required", all(transition.required(), Requirement::code))
        .withAny("recommended", all(transition.recommended(), Requirement::code))
        .with("carries_over", transition.carriesOver())
        .with("ahead", transition.ahead());
  }

  private static Branch experience(Experience experience) {
    return new Branch()
        .with("code", experience.code())
        .with("name", experience.name())
        .with("description", experience.description());
  }

  private static Branch qualification(Qualification qualification) {
    return new Branch()
        .with("code", qualification.code())
        .with("name", qualification.name())
        .with("description", qualification.description())
        .withAny("requires", qualification.requires())
        .withAny(
            "exam_months",
            qualification.examMonths().stream().sorted().map(Month::getValue).toList())
        .with("valid_months", qualification.validMonths());
  }

  private static Branch unit(AbilityUnit unit) {
    return new Branch()
        .with("code", unit.code())
        .with("family", unit.family())
        .with("common", unit.common())
        .with("level", unit.level().number())
        .with("name", unit.name())
        .with("criteria", all(unit.criteria(), MapTree::criterion));
  }

  private static Branch criterion(Criterion criterion) {
    return new Branch().with("code", criterion.code()).with("text", criterion.text());
  }

  private static Branch opportunity(Opportunity opportunity) {
    return new Branch()
        .with("code", opportunity.code())
        .with("kind", opportunity.kind().name())
        .with("name", opportunity.name())
        .with("gives", all(opportunity.gives(), Experience::code));
  }

  private static Branch retirement(Retirement retirement) {
    return new Branch()
        .with("code", retirement.role().value())
        .with("successor", retirement.successor().value());
  }

  private static <T> List<Object> all(Collection<T> parts, Function<T, Object> written) {
    return parts.stream().map(written).toList();
  }
}
