package careermap.access;

import careermap.person.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who looked at whose data (閲覧履歴); it is only ever added to. */
public interface AccessLog {
  /**
   * Keeps that {@code viewer} looked at these people's data.
   *
   * @param viewer an employee number, or {@link #COMMAND_LINE}
   */
  void looked(String viewer, Collection<PersonId> people, What what, Instant now);

  /** Keeps that {@code viewer} looked at everybody's data, so that each of them can see it. */
  void lookedAtAll(String viewer, What what, Instant now);

  /** The latest looks at a person's data, newest first. */
  List<Look> looksAt(PersonId person, int limit);

  /** The viewer that stands for whoever can run commands on the machine. */
  String COMMAND_LINE = "-";

  /** What was looked at (閲覧の対象). */
  enum What {
    CARD,
    TEAM,
    HR_DESK,
    /** What is prepared for somebody who is about to talk with the person. */
    BRIEF,
    /** Shared notes of talks with an earlier supervisor. */
    NOTES,
    /** What the person has written down of their experiences, with what became of it. */
    EXPERIENCES,
    /** Everything, taken out at the command line. */
    EXPORT,
    /** The roster, with everybody, at the command line. */
    ROSTER,
    /** Who would be told of whom, at the command line. */
    PREVIEW,
    /** An evaluation sheet, by whoever marks it. */
    SHEET,
    /** A raised hand and its word, by whoever offers the opening. */
    HANDS
  }

  /**
   * One look (閲覧).
   *
   * @param viewerName the viewer's name in the roster; blank where there is none
   */
  record Look(String viewer, String viewerName, What what, Instant at) {}
}
