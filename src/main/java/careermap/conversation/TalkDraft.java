package careermap.conversation;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A talk as one of the two says it, put together with what is written down already (面談の下書き).
 *
 * @param logger who says it
 * @param before what is written down already; null for nothing
 * @param made what was promised by then
 * @param agreed what was agreed on at the sheet by then, where the entry adds to that
 */
record TalkDraft(
    Pairing pairing,
    PersonId logger,
    TalkEntry entry,
    @Nullable Conversation before,
    List<Promise> made,
    List<GrowthItem> agreed) {

  Conversation talk() {
    return new Conversation(
        before == null ? UUID.randomUUID().toString() : before.id(),
        pairing.person().id(),
        pairing.with().id(),
        confidential(),
        entry.heldOn(),
        topics(),
        next(),
        before == null || before.loggedBy() == null ? logger : before.loggedBy(),
        asksTheOther() || before == null || before.saidBy() == null ? logger : before.saidBy(),
        agreement(),
        before == null ? 0 : before.revision() + 1);
  }

  /**
   * Nobody knows who the supervisor was on which day of the past: a talk with somebody else than
   * the supervisor of today that moves to a later day may come to lie in the time of another.
   */
  private boolean confidential() {
    return before == null ? pairing.confidential() : before.confidential() || movesOn(before);
  }

  private boolean movesOn(Conversation talk) {
    return entry.heldOn().isAfter(talk.heldOn())
        && !pairing.with().id().equals(pairing.person().supervisor());
  }

  /** Whether the supervisor's reminders may depend on it, as it was or as it is. */
  boolean concernsTheSupervisor() {
    return !confidential() || (before != null && !before.confidential());
  }

  /** Whether the entry takes the place of what was there, instead of adding to it. */
  private boolean corrects() {
    return entry.talk() != null;
  }

  private List<Topic> topics() {
    if (before == null || corrects()) {
      return entry.topics();
    }
    return Stream.of(Topic.values())
        .filter(topic -> before.topics().contains(topic) || entry.topics().contains(topic))
        .toList();
  }

  private @Nullable LocalDate next() {
    boolean keep = before != null && !corrects() && entry.nextOn() == null;
    return keep && before != null ? before.nextOn() : entry.nextOn();
  }

  /** Both say it: it is confirmed. Where one says something new, the other is asked again. */
  private Conversation.Agreement agreement() {
    if (before == null || asksTheOther()) {
      return Conversation.Agreement.ASKED;
    }
    return before.asks(logger) ? Conversation.Agreement.CONFIRMED : before.agreement();
  }

  /** Whoever writes the same day down on their own says that they met, too. */
  private boolean asksTheOther() {
    boolean both = before != null && !corrects() && before.asks(logger);
    return !both && concernsTheOther();
  }

  /** What is planned anew is ahead, and not too far; empty where it is. */
  Optional<TalkOutcome.Why> unplannable(LocalDate today) {
    LocalDate next = before == null ? null : before.nextOn();
    if (isOutOfReach(entry.nextOn(), next, today)) {
      return Optional.of(TalkOutcome.Why.NEXT_OUT_OF_REACH);
    }
    GrowthItemEntry item = entry.item();
    if (isOutOfReach(entry.due(), Promise.shownDue(made, logger), today)
        || (item != null && isOutOfReach(item.due(), null, today))) {
      return Optional.of(TalkOutcome.Why.DUE_OUT_OF_REACH);
    }
    return item != null && GrowthItem.room(agreed) == 0
        ? Optional.of(TalkOutcome.Why.ENOUGH_TO_WORK_ON)
        : Optional.empty();
  }

  private static boolean isOutOfReach(
      @Nullable LocalDate day, @Nullable LocalDate before, LocalDate today) {
    return day != null
        && !day.equals(before)
        && (day.isBefore(today) || day.isAfter(today.plusYears(TalkEntry.FURTHEST_YEARS)));
  }

  /** Whether something of the other's is new: the day, the next date, their promise, an item. */
  boolean concernsTheOther() {
    PersonId other = other();
    return before == null
        || entry.item() != null
        || !before.heldOn().equals(entry.heldOn())
        || !Objects.equals(before.nextOn(), next())
        || !sameWords(promiseOf(other), promise(other, theirs()));
  }

  private static boolean sameWords(Optional<Promise> one, Optional<Promise> another) {
    return one.map(Promise::text).equals(another.map(Promise::text))
        && one.map(Promise::dueOn).equals(another.map(Promise::dueOn));
  }

  PersonId other() {
    return pairing.otherThan(logger).id();
  }

  /** What is promised now, in the order of who the talk is about and who listened. */
  List<Promise> promises(String talk) {
    List<Promise> promises = new ArrayList<>();
    made.stream()
        .filter(Promise::isOfSheet)
        .map(promise -> promise.in(talk, confidential()))
        .forEach(promises::add);
    for (PersonId owner : List.of(pairing.person().id(), pairing.with().id())) {
      promise(owner, owner.equals(logger) ? mine() : theirs())
          .map(promise -> promise.in(talk, confidential()))
          .ifPresent(promises::add);
    }
    return promises;
  }

  private @Nullable String mine() {
    return entry.mine() == null && !corrects() ? words(logger) : entry.mine();
  }

  /** What the other says about their own promise stays, unless it is corrected. */
  private @Nullable String theirs() {
    boolean said = before != null && other().equals(before.loggedBy()) && words(other()) != null;
    boolean stays = said || entry.theirs() == null;
    return stays && !corrects() ? words(other()) : entry.theirs();
  }

  private @Nullable String words(PersonId owner) {
    return promiseOf(owner).map(Promise::text).orElse(null);
  }

  private Optional<Promise> promiseOf(PersonId owner) {
    return made.stream()
        .filter(promise -> promise.owner().equals(owner) && !promise.isOfSheet())
        .findFirst();
  }

  private Optional<Promise> promise(PersonId owner, @Nullable String words) {
    Optional<Promise> earlier = promiseOf(owner);
    if (words == null) {
      return earlier.filter(promise -> promise.state() != Promise.State.OPEN);
    }
    return Optional.of(
        earlier
            .map(promise -> again(promise, words))
            .orElseGet(() -> fresh(owner, words, UUID.randomUUID().toString())));
  }

  /** What became of a promise is its owner's to say. */
  private Promise again(Promise earlier, String words) {
    boolean settledByTheOther =
        !earlier.owner().equals(logger) && earlier.state() != Promise.State.OPEN;
    if (settledByTheOther) {
      return earlier;
    }
    if (!earlier.text().equals(words)) {
      return fresh(earlier.owner(), words, earlier.id());
    }
    LocalDate shown = Promise.shownDue(made, logger);
    boolean chosen = entry.due() != null && !entry.due().equals(shown);
    return chosen ? earlier.dueOn(entry.due()) : earlier;
  }

  private Promise fresh(PersonId owner, String words, String id) {
    return new Promise(
        id,
        "",
        owner,
        owner.equals(pairing.person().id()) ? pairing.with().id() : pairing.person().id(),
        confidential(),
        words,
        entry.dueOn(),
        Promise.State.OPEN,
        null,
        entry.heldOn(),
        null,
        null);
  }

  /** The growth item that the entry adds; null for none. */
  @Nullable AgreedGrowth growth(String talk) {
    GrowthItemEntry item = entry.item();
    return item == null
        ? null
        : new AgreedGrowth(
            new GrowthItem(
                promise(item).in(talk, confidential()), item.criterion(), item.requirement(), true),
            agreed,
            item.plan());
  }

  private Promise promise(GrowthItemEntry item) {
    Promise fresh = fresh(item.owner(), item.text(), UUID.randomUUID().toString());
    Promise due = item.due() == null ? fresh : fresh.dueOn(item.due());
    return due.at(item.sheet());
  }
}
