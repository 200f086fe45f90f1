package careermap.slack;

import careermap.access.AccessLog;
import careermap.access.KeepChange;
import careermap.arrangement.SettleHeldNotice;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.ShowChoices;
import careermap.arrangement.ShowHeldNotices;
import careermap.arrangement.ShowReminderDesk;
import careermap.conversation.Questions;
import careermap.delivery.HeldNotices;
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
    HeldNotices heldNotices,
    AccessLog accessLog,
    KeepChange keep,
    Clock clock) {

  ShowArrangements showArrangements() {
    return new ShowArrangements(people, maps, rules, book, clock);
  }

  ArrangementScreens screens() {
    return new ArrangementScreens(
        new ShowReminderDesk(showArrangements(), digests, heldNotices, accessLog, clock),
        showArrangements(),
        showChoices());
  }

  HeldDesk heldDesk(Windows windows) {
    return new HeldDesk(
        new ShowHeldNotices(showArrangements(), heldNotices, accessLog, clock),
        new SettleHeldNotice(showArrangements(), heldNotices, keep, clock),
        windows);
  }

  ShowChoices showChoices() {
    return new ShowChoices(preferences, book, clock);
  }
}
