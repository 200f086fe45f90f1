package careermap.roster;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.ImportRoster;
import careermap.person.Mailboxes;
import careermap.person.People;
import careermap.person.RosterImport;
import careermap.table.Table;
import java.util.Optional;

/** Takes in a roster that waits, exactly as it was shown (預かった名簿を取り込む). */
public final class TakeKeptRoster {
  private static final RosterImport.Wish WITH_LEAVERS = new RosterImport.Wish(false, true);

  private final RosterFiles files;
  private final ImportRoster importRoster;
  private final TakeInRoster takeInRoster;
  private final RosterDrafts drafts;
  private final People people;
  private final Mailboxes mailboxes;

  public TakeKeptRoster(
      RosterFiles files,
      ImportRoster importRoster,
      TakeInRoster takeInRoster,
      RosterDrafts drafts,
      People people,
      Mailboxes mailboxes) {
    this.files = files;
    this.importRoster = importRoster;
    this.takeInRoster = takeInRoster;
    this.drafts = drafts;
    this.people = people;
    this.mailboxes = mailboxes;
  }

  /**
   * @param seal of what was shown, with as many leavers as were named there
   */
  public RosterTaking by(Visitor visitor, long draft, String seal) {
    if (!visitor.may(Matter.ROSTER)) {
      return new RosterTaking.NotYours();
    }
    Optional<KeptRoster> kept = drafts.find(draft);
    return kept.isPresent() ? take(kept.get(), seal, visitor) : new RosterTaking.Gone();
  }

  private RosterTaking take(KeptRoster kept, String seal, Visitor visitor) {
    Table table = files.read(kept.name(), kept.content());
    OwnHand hand = OwnHand.of(visitor, mailboxes);
    return drafts.holding(() -> takeHeld(kept, table, seal, hand, visitor.actor()));
  }

  /** Nobody else changes the roster meanwhile. */
  private RosterTaking takeHeld(
      KeptRoster kept, Table table, String seal, OwnHand hand, String actor) {
    if (drafts.find(kept.id()).isEmpty()) {
      return new RosterTaking.Gone();
    }
    DryRun dryRun = DryRun.of(table, importRoster);
    int gained = hand.gains(people.asInRoster(), dryRun.outcome().plan()).size();
    if (gained > 0) {
      return new RosterTaking.Asked(new RosterGiven.Oneself(kept.name(), gained, dryRun.outcome()));
    }
    if (!dryRun.isFaulty() && RosterSeal.of(dryRun.outcome().plan()).equals(seal)) {
      drafts.remove(kept.id());
      return new RosterTaking.Done(takeInRoster.from(table, WITH_LEAVERS, actor));
    }
    return new RosterTaking.Asked(again(kept, dryRun));
  }

  private static RosterGiven again(KeptRoster kept, DryRun dryRun) {
    if (dryRun.isFaulty()) {
      return new RosterGiven.Faulty(kept.name(), dryRun.outcome());
    }
    return dryRun.changesNothing()
        ? new RosterGiven.Same(kept.name(), dryRun.outcome())
        : dryRun.waiting(kept.id(), kept.name());
  }
}
