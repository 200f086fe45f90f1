package careermap.slack;

import careermap.access.AccessLog;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.ShowChoices;
import careermap.arrangement.ShowReminderDesk;
import careermap.conversation.Questions;
import careermap.delivery.Outbox;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.reminder.CadenceRules;
import careermap.reminder.Digests;
import careermap.reminder.Preferences;
import careermap.reminder.Teams;
import careermap.workday.WorkdayBook;
import java.time.Clock;

/**
 * What arranging talks and reminders asks of the rest of the house.
 *
 * @param clock in the company's zone
 */
public record ArrangementNeeds(
    People people,
    CareerMaps maps,
    CadenceRules rules,
    WorkdayBook book,
    Preferences preferences,
    Questions questions,
    Digests digests,
    Teams teams,
    Outbox outbox,
    AccessLog accessLog,
    Clock clock) {

  ShowArrangements showArrangements() {
    return new ShowArrangements(people, maps, rules, book, clock);
  }

  ArrangementScreens screens() {
    return new ArrangementScreens(
        new ShowReminderDesk(showArrangements(), digests, outbox, accessLog, clock),
        showArrangements(),
        showChoices());
  }

  ShowChoices showChoices() {
    return new ShowChoices(preferences, book, clock);
  }
}
