package careermap.arrangement;

import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.CadenceRule;
import careermap.reminder.CadenceRules;
import careermap.reminder.Preference;
import careermap.reminder.Preferences;
import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkdayBook;
import careermap.workday.WorkingHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules, working days and preferences in memory; who set something is remembered. */
final class InMemoryArrangements implements CadenceRules, WorkdayBook, Preferences {
  final Map<String, CadenceRule> rules = new TreeMap<>();
  final Map<LocalDate, CompanyDay> days = new TreeMap<>();
  final List<QuietPeriod> periods = new ArrayList<>();
  final Map<String, WorkingHours> shifts = new TreeMap<>();
  final Map<PersonId, Preference> preferences = new HashMap<>();
  final List<String> by = new ArrayList<>();

  @Override
  public List<CadenceRule> all() {
    return List.copyOf(rules.values());
  }

  @Override
  public void set(CadenceRule rule, String setBy) {
    rules.put(rule.scope() + rule.name(), rule);
    by.add(setBy);
  }

  @Override
  public void remove(CadenceRule.Scope scope, String name) {
    rules.remove(scope + name);
  }

  @Override
  public List<CompanyDay> companyDays() {
    return List.copyOf(days.values());
  }

  @Override
  public void set(CompanyDay day, String setBy) {
    days.put(day.day(), day);
    by.add(setBy);
  }

  @Override
  public void clear(LocalDate day) {
    days.remove(day);
  }

  @Override
  public List<QuietPeriod> quietPeriods() {
    return List.copyOf(periods);
  }

  @Override
  public void add(QuietPeriod period, String setBy) {
    periods.add(period);
    by.add(setBy);
  }

  @Override
  public void removeQuietPeriod(String id) {
    periods.removeIf(period -> period.id().equals(id));
  }

  @Override
  public Map<String, WorkingHours> shifts() {
    return Map.copyOf(shifts);
  }

  @Override
  public void set(String shift, WorkingHours hours) {
    shifts.put(shift, hours);
  }

  @Override
  public void removeShift(String shift) {
    shifts.remove(shift);
  }

  @Override
  public Preference of(PersonId person) {
    return preferences.getOrDefault(person, Preference.NONE);
  }

  @Override
  public void choose(PersonId person, Preference preference) {
    preferences.put(person, preference);
  }

  @Override
  public List<Person> listeners() {
    return List.of();
  }
}
