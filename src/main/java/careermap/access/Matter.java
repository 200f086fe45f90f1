package careermap.access;

/** What there is to see or to do (見るもの・すること), of a person or of the company. */
public enum Matter {
  /** The card, with the ways to other roles. */
  CARD,
  /** Role, months in it and the day of the last talk. */
  TEAM_LINE,
  /** Experiences and qualifications with what shows them and what became of them. */
  EXPERIENCES,
  /** To say whether somebody has an experience, or to give it back. */
  CLAIM_ANSWER,
  /** Which experiences are confirmed, and which wait for it. */
  CONFIRMED_EXPERIENCES,
  BRIEF,
  GOAL,
  EARLIER_GOALS,
  /** That a talk was held, and its day. */
  TALK_DAY,
  /** Topics, promises and next date of a talk. */
  TALK_CONTENTS,
  PRIVATE_NOTE,
  SHARED_NOTE,
  /** Marks, comments and examples of an evaluation sheet. */
  SHEET,
  /** A request for a talk, with its word and what comes of it. */
  TALK_REQUEST,
  /** A hand that was raised to an opening, with its word. */
  HAND,
  /** Who looked at one's data. */
  LOOKS,
  OWN_FILE,
  /** Own hours, switches and quiet periods. */
  CHOICES,
  /** How far talks are held in the teams below, as counts. */
  BRANCH_COVERAGE,
  /** The map with its versions, how people went, what is offered. */
  COMPANYS_MAP(true),
  HR_DESK(true),
  /** The roster with its loose ends, and its rows. */
  ROSTER(true),
  /** What people reported as wrong. */
  CORRECTIONS(true),
  /** Intervals, working days, quiet periods and questions. */
  ARRANGEMENTS(true),
  /** Who acts for whom, and whose people others may lead. */
  REPORTING_LINE(true),
  CYCLES(true),
  MAP_DESK(true),
  /** Everybody's openings, without the hands. */
  OTHERS_OPENINGS(true),
  /** Counts about the whole company. */
  COVERAGE(true),
  AUDIT(true),
  /** How long each kind of data is kept. */
  RETENTION(true),
  /** To hand out or to remove all that is kept of a person. */
  ERASURE(true);

  private final boolean companys;

  Matter() {
    this(false);
  }

  Matter(boolean companys) {
    this.companys = companys;
  }

  /** Whether it is the company's: it takes no relation to anybody to see it. */
  public boolean isCompanys() {
    return companys;
  }
}
