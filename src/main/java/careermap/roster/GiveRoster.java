package careermap.roster;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.ImportRoster;
import careermap.person.Mailboxes;
import careermap.person.People;
import java.time.Clock;
import java.util.Optional;

/** Takes a file with the roster and says what it would bring (名簿を預かる). */
public final class GiveRoster {
  private final RosterFiles files;
  private final ImportRoster importRoster;
  private final RosterDrafts drafts;
  private final People people;
  private final Mailboxes mailboxes;
  private final Clock clock;

  public GiveRoster(
      RosterFiles files,
      ImportRoster importRoster,
      RosterDrafts drafts,
      People people,
      Mailboxes mailboxes,
      Clock clock) {
    this.files = files;
    this.importRoster = importRoster;
    this.drafts = drafts;
    this.people = people;
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  /** Empty for whoever does not have the rights. Only what can be taken in is kept. */
  public Optional<RosterGiven> from(String name, byte[] content, Visitor visitor) {
    return visitor.may(Matter.ROSTER)
        ? Optional.of(given(name, content, visitor))
        : Optional.empty();
  }

  private RosterGiven given(String name, byte[] content, Visitor visitor) {
    DryRun dryRun = DryRun.of(files.read(name, content), importRoster);
    if (dryRun.isFaulty()) {
      return new RosterGiven.Faulty(name, dryRun.outcome());
    }
    if (dryRun.changesNothing()) {
      return new RosterGiven.Same(name, dryRun.outcome());
    }
    int gained =
        OwnHand.of(visitor, mailboxes).gains(people.asInRoster(), dryRun.outcome().plan()).size();
    return gained > 0
        ? new RosterGiven.Oneself(name, gained, dryRun.outcome())
        : waiting(name, content, dryRun, visitor);
  }

  private RosterGiven waiting(String name, byte[] content, DryRun dryRun, Visitor visitor) {
    long draft = drafts.keep(name, content, visitor.id().value(), clock.instant());
    return dryRun.waiting(draft, name);
  }
}
