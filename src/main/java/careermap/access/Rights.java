package careermap.access;

import static careermap.access.Relation.COLLEAGUE;
import static careermap.access.Relation.HR;
import static careermap.access.Relation.LISTENER;
import static careermap.access.Relation.PARTNER;
import static careermap.access.Relation.SELF;
import static careermap.access.Relation.SUPERVISOR;
import static careermap.access.Relation.SUPERVISORS_SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may see what (閲覧の権利). It names who may at all; where a state decides as well, such as that
 * both have submitted, the use case asks for it besides.
 */
public final class Rights {
  private Rights() {}

  public static boolean may(Relation relation, Matter matter) {
    return to(matter).contains(relation);
  }

  /** Nobody but those who are named. */
  private static Set<Relation> to(Matter matter) {
    return switch (matter) {
      case CARD, EARLIER_GOALS, PRIVATE_NOTE, LOOKS, OWN_FILE, CHOICES -> EnumSet.of(SELF);
      case TEAM_LINE -> EnumSet.of(SELF, SUPERVISOR, HR);
      case EXPERIENCES -> EnumSet.of(SELF, SUPERVISOR, HR);
      case CLAIM_ANSWER -> EnumSet.of(SUPERVISOR, HR);
      case CONFIRMED_EXPERIENCES -> EnumSet.of(SELF, SUPERVISOR, LISTENER, HR);
      case BRIEF -> EnumSet.of(SUPERVISOR, LISTENER);
      case GOAL -> EnumSet.of(SELF, SUPERVISOR);
      case TALK_DAY -> EnumSet.of(SELF, SUPERVISOR, PARTNER, HR);
      case TALK_CONTENTS, HAND -> EnumSet.of(SELF, PARTNER);
      case SHARED_NOTE -> EnumSet.of(SELF, SUPERVISOR, PARTNER);
      case SHEET -> EnumSet.of(SELF, PARTNER);
      case TALK_REQUEST -> EnumSet.of(SELF, LISTENER);
      case BRANCH_COVERAGE -> EnumSet.of(SUPERVISORS_SUPERVISOR);
      case COMPANYS_MAP ->
          EnumSet.of(SELF, SUPERVISOR, SUPERVISORS_SUPERVISOR, PARTNER, LISTENER, HR, COLLEAGUE);
      case HR_DESK,
          ROSTER,
          CORRECTIONS,
          ARRANGEMENTS,
          REPORTING_LINE,
          CYCLES,
          MAP_DESK,
          OTHERS_OPENINGS,
          COVERAGE,
          AUDIT,
          RETENTION,
          ERASURE ->
          EnumSet.of(HR);
    };
  }
}
