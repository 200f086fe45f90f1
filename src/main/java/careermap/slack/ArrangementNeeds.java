package careermap.slack;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.access.KeepChange;
import careermap.arrangement.BeginActing;
import careermap.arrangement.CountHeldNotices;
import careermap.arrangement.EndActing;
import careermap.arrangement.FindStandins;
import careermap.arrangement.LetEmployerBeLed;
import careermap.arrangement.SettleHeldNotice;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.ShowChoices;
import careermap.arrangement.ShowHeldNotices;
import careermap.arrangement.ShowReminderDesk;
import careermap.arrangement.ShowReportingLine;
import careermap.conversation.Questions;
import careermap.delivery.HeldNotices;
import careermap.map.CareerMaps;
import careermap.person.ActingBook;
import careermap.person.People;
import careermap.reminder.CadenceRules;
import careermap.reminder.Digests;
import careermap.reminder.Preferences;
import careermap.reminder.Teams;
import careermap.workday.WorkdayBook;
import java.time.Clock;
import java.util.UUID;

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
    ActingBook actingBook,
    AccessLog accessLog,
    AuditTrail auditTrail,
    KeepChange keep,
    Clock clock) {

  ShowArrangements showArrangements() {
    return new ShowArrangements(people, maps, rules, book, clock);
  }

  ArrangementScreens screens() {
    return new ArrangementScreens(
        new ShowReminderDesk(showArrangements(), digests, heldNotices, accessLog, clock),
        showArrangements(),
        showChoices(),
        new FindStandins(actingBook, people, clock),
        new CountHeldNotices(heldNotices));
  }

  HeldDesk heldDesk(Windows windows) {
    return new HeldDesk(
        new ShowHeldNotices(showArrangements(), heldNotices, accessLog, clock),
        new SettleHeldNotice(showArrangements(), heldNotices, keep, clock),
        windows);
  }

  LineStaff lineStaff(Windows windows) {
    ShowReportingLine show = new ShowReportingLine(actingBook, people, accessLog, clock);
    return new LineStaff(
        show,
        new BeginActing(actingBook, people, auditTrail, () -> UUID.randomUUID().toString(), clock),
        new EndActing(actingBook, auditTrail, clock),
        new LetEmployerBeLed(show, actingBook, auditTrail, clock),
        windows);
  }

  ShowChoices showChoices() {
    return new ShowChoices(preferences, book, clock);
  }
}
