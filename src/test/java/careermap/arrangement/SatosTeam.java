package careermap.arrangement;

import careermap.person.Fixtures;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Cadence;
import careermap.reminder.CadenceRules;
import careermap.reminder.Decision;
import careermap.reminder.Preference;
import careermap.reminder.Team;
import careermap.reminder.Teammate;
import careermap.reminder.Teams;
import careermap.workday.PersonalWorkTime;
import careermap.workday.WorkCalendar;
import careermap.workday.WorkingHours;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The team of Sato, with whom nobody ever talked. */
record SatosTeam(List<Person> people, CadenceRules rules) implements Teams {
  @Override
  public List<PersonId> toLookAt(Instant now, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void look(PersonId supervisor, Instant now, Function<Team, Decision> rule) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Team> all() {
    Person sato = Office.sato();
    return List.of(
        new Team(
            sato,
            new PersonalWorkTime(
                sato,
                Fixtures.CLOCK.getZone(),
                WorkingHours.USUAL,
                new WorkCalendar(List.of()),
                List.of()),
            Preference.NONE,
            new Cadence(rules.all(), Fixtures.MAP),
            people.stream()
                .filter(person -> sato.id().equals(person.supervisor()))
                .map(person -> new Teammate(person, null, null, null, null, null, null))
                .toList(),
            List.of(),
            null,
            null));
  }
}
