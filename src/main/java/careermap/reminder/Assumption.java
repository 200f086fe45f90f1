package careermap.reminder;

/** What is taken to happen after each digest that is foreseen (前提). */
public enum Assumption {
  /** Everybody who is named is talked to soon. */
  MET {
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
    Team after(PlannedDigest digest, Team team) {
      return team.after(digest, digest.unanswered() + 1);
    }
  };

  /** Within the week. */
  private static final int DAYS_LATER = 3;

  abstract Team after(PlannedDigest digest, Team team);
}
