package careermap.slack;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.map.CareerMaps;
import careermap.person.Accounts;
import careermap.person.ImportRoster;
import careermap.person.Mailboxes;
import careermap.person.People;
import careermap.roster.CorrectRosterRow;
import careermap.roster.FindInRoster;
import careermap.roster.GiveRoster;
import careermap.roster.GlanceAtRoster;
import careermap.roster.ListRoster;
import careermap.roster.OpenRosterRow;
import careermap.roster.RosterDrafts;
import careermap.roster.RosterFiles;
import careermap.roster.RosterLog;
import careermap.roster.Settlements;
import careermap.roster.TakeInRoster;
import careermap.roster.TakeKeptRoster;
import careermap.roster.TakeOutRoster;
import java.time.Clock;

/**
 * What keeping the roster asks of the rest of the house.
 *
 * @param clock in the company's zone
 */
public record RosterNeeds(
    People people,
    Accounts accounts,
    CareerMaps maps,
    RosterFiles files,
    RosterDrafts drafts,
    RosterLog log,
    Settlements settlements,
    AuditTrail audit,
    AccessLog accessLog,
    Clock clock) {

  GlanceAtRoster glance() {
    return new GlanceAtRoster(people, accounts, maps, log, clock);
  }

  ListRoster list() {
    return new ListRoster(people, accounts, maps, accessLog, clock);
  }

  GiveRoster give(Mailboxes mailboxes) {
    return new GiveRoster(files, importRoster(), drafts, people, mailboxes, clock);
  }

  TakeKeptRoster takeKept(Mailboxes mailboxes) {
    TakeInRoster takeIn = new TakeInRoster(importRoster(), audit, log, clock);
    return new TakeKeptRoster(files, importRoster(), takeIn, drafts, people, mailboxes);
  }

  TakeOutRoster takeOut() {
    return new TakeOutRoster(people, files, accessLog, clock);
  }

  FindInRoster find() {
    return new FindInRoster(people, accessLog, clock);
  }

  OpenRosterRow open() {
    return new OpenRosterRow(people, accessLog, clock);
  }

  CorrectRosterRow correct(Mailboxes mailboxes) {
    return new CorrectRosterRow(people, maps, mailboxes, audit, clock);
  }

  private ImportRoster importRoster() {
    return new ImportRoster(people, maps, clock);
  }
}
