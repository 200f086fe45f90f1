package careermap.reminder;

import java.util.List;

/** The rules of the cadence (面談の間隔の決まり); without one for the company no digest is sent. */
public interface CadenceRules {
  List<CadenceRule> all();

  /** Whether human resources switched reminders on: there is a rule for the company. */
  default boolean areOn() {
    return all().stream().anyMatch(rule -> rule.scope() == CadenceRule.Scope.COMPANY);
  }

  /** Sets a rule, or sets it anew; every team it may concern is looked at again. */
  void set(CadenceRule rule, String by);

  /** Takes a rule away; without the company's the reminders are switched off. */
  void remove(CadenceRule.Scope scope, String name);
}
