package careermap.agreement;

import careermap.assessment.Assessment;
import careermap.assessment.Reveal;
import careermap.assessment.ShowReveal;
import careermap.conversation.GrowthItemEntry;
import careermap.conversation.LogTalk;
import careermap.conversation.TalkEntry;
import careermap.conversation.TalkOutcome;
import careermap.conversation.TalkOutcome.Refused;
import careermap.conversation.TalkOutcome.Why;
import careermap.conversation.Topic;
import careermap.growth.GrowthChange;
import careermap.growth.PlanExperience;
import careermap.growth.UndertakingId;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the two agreed to work on once they have seen both opinions (伸ばすことを決める): a
 * promise of their talk, and a planned experience.
 */
public final class AgreeOnGrowth {
  private final ShowReveal reveal;
  private final LogTalk log;
  private final PlanExperience plan;
  private final CareerMaps maps;
  private final People people;
  private final Clock clock;

  public AgreeOnGrowth(
      ShowReveal reveal,
      LogTalk log,
      PlanExperience plan,
      CareerMaps maps,
      People people,
      Clock clock) {
    this.reveal = reveal;
    this.log = log;
    this.plan = plan;
    this.maps = maps;
    this.people = people;
    this.clock = clock;
  }

  /** A talk on that day that nobody has written down yet is written down with it. */
  public TalkOutcome by(Person one, GrowthWish wish, ZoneId zone) {
    return reveal
        .to(one, wish.sheet(), zone)
        .filter(seen -> isOpen(seen.assessment()) && isOn(seen, wish.criterion()))
        .filter(seen -> isKnown(wish.requirement()))
        .map(seen -> agree(one, wish, seen.assessment(), zone))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  /** Whether whoever rated is the person's supervisor still, and so one of the two. */
  private boolean isOpen(Assessment sheet) {
    return people.byId(sheet.person()).filter(sheet::isRatedByLeaderOf).isPresent();
  }

  private boolean isKnown(@Nullable String requirement) {
    return requirement == null || maps.current().map().requirement(requirement).isPresent();
  }

  private static boolean isOn(Reveal seen, @Nullable String criterion) {
    return criterion == null || seen.sheet().has(criterion);
  }

  private TalkOutcome agree(Person one, GrowthWish wish, Assessment sheet, ZoneId zone) {
    @Nullable PersonId other = one.id().equals(sheet.person()) ? sheet.rater() : sheet.person();
    return other == null
        ? new Refused(Why.NOT_YOURS)
        : log.by(one, entry(wish, sheet.person(), one.id(), other), zone);
  }

  private TalkEntry entry(GrowthWish wish, PersonId owner, PersonId by, PersonId other) {
    GrowthItemEntry item =
        new GrowthItemEntry(
            wish.sheet(),
            owner,
            wish.text(),
            wish.criterion(),
            wish.requirement(),
            wish.due(),
            plan(wish, owner, by, clock.instant()));
    List<Topic> topics = List.of(Topic.SHEET);
    return new TalkEntry(
        other, null, 0, wish.talkedOn(), topics, null, null, null, null, null, item);
  }

  private @Nullable GrowthChange plan(GrowthWish wish, PersonId owner, PersonId by, Instant now) {
    String requirement = wish.requirement();
    return requirement == null
        ? null
        : plan.of(new UndertakingId(owner, requirement), wish.due(), by, now).orElse(null);
  }
}
