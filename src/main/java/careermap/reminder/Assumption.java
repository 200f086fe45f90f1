package careermap.reminder;

import java.time.LocalDate;

/** What is taken to happen after each digest that is foreseen (前提). */
public enum Assumption {
  /** Everybody who is named is talked to soon. */
  MET {
    @Override
    Team before(LocalDate week, Team team) {
      return team.withPeople(mate -> mate.afterMeetingBefore(week));
    }

    @Override
    Team after(PlannedDigest digest, Team team) {
      return team.after(digest, 0)
          .withPeople(
              mate ->
                  digest.names(mate.person().id())
                      ? mate.talkedOn(digest.day().plusDays(DAYS_LATER))
                      : mate);
    }
  },
  /** Nobody answers, and nobody is talked to. */
  IGNORED {
    @Override
    Team before(LocalDate week, Team team) {
      return team;
    }

    @Override
    Team after(PlannedDigest digest, Team team) {
      return team.after(digest, digest.unanswered() + 1);
    }
  };

  /** Within the week. */
  private static final int DAYS_LATER = 3;

  /** As the team is when a week begins. */
  abstract Team before(LocalDate week, Team team);

  /** As it is once a digest was sent. */
  abstract Team after(PlannedDigest digest, Team team);
}
