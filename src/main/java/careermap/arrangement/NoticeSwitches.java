package careermap.arrangement;

import careermap.delivery.Notice;
import careermap.guidance.Standing;
import careermap.reminder.Preference;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of notices that somebody can get, each with its switch (お知らせのスイッチ).
 *
 * @param kinds in the order in which they are offered
 */
public record NoticeSwitches(List<Notice.Kind> kinds) {
  /** What whoever asks for talks gets. */
  private static final Set<Notice.Kind> ASKING =
      EnumSet.of(
          Notice.Kind.TALK_PROPOSED,
          Notice.Kind.TALK_AGREED,
          Notice.Kind.TALK_DECLINED,
          Notice.Kind.TALK_HANDED_OVER,
          Notice.Kind.TALK_CANCELLED,
          Notice.Kind.TALK_TODAY,
          Notice.Kind.TALK_LOGGED);

  /** What whoever is asked for talks gets besides. */
  private static final Set<Notice.Kind> LISTENING =
      EnumSet.of(Notice.Kind.TALK_ASKED, Notice.Kind.BRIEF);

  /** About growing: experiences, openings and hands. */
  private static final Set<Notice.Kind> GROWING =
      EnumSet.of(
          Notice.Kind.EXPERIENCE_CLAIMED,
          Notice.Kind.EXPERIENCE_ANSWERED,
          Notice.Kind.HAND_RAISED,
          Notice.Kind.HAND_WITHDRAWN,
          Notice.Kind.HAND_ANSWERED,
          Notice.Kind.OPENING_CANCELLED,
          Notice.Kind.ASSESSMENT_OPENED,
          Notice.Kind.ASSESSMENT_REVEALED,
          Notice.Kind.CYCLE_OPENED,
          Notice.Kind.CORRECTION_SETTLED);

  /** What whoever posts openings gets besides. */
  private static final Set<Notice.Kind> POSTING =
      EnumSet.of(Notice.Kind.HAND_RAISED, Notice.Kind.HAND_WITHDRAWN);

  public NoticeSwitches {
    kinds = List.copyOf(kinds);
  }

  /**
   * @param hr whether the person has the rights of human resources
   */
  static NoticeSwitches of(Standing standing, boolean hr, boolean listens) {
    Set<Notice.Kind> kinds = EnumSet.copyOf(ASKING);
    kinds.add(Notice.Kind.EXPERIENCE_ANSWERED);
    kinds.add(Notice.Kind.HAND_ANSWERED);
    kinds.add(Notice.Kind.OPENING_CANCELLED);
    kinds.add(Notice.Kind.ASSESSMENT_OPENED);
    kinds.add(Notice.Kind.ASSESSMENT_REVEALED);
    kinds.add(Notice.Kind.CYCLE_OPENED);
    kinds.add(Notice.Kind.CORRECTION_SETTLED);
    if (standing.supervises() || hr || listens) {
      kinds.addAll(LISTENING);
    }
    if (standing.supervises() || hr) {
      kinds.addAll(POSTING);
    }
    if (standing.supervises()) {
      kinds.add(Notice.Kind.EXPERIENCE_CLAIMED);
    }
    // A supervisor's own promises are part of the digest.
    kinds.add(standing.supervises() ? Notice.Kind.DIGEST : Notice.Kind.PROMISE_DUE);
    return new NoticeSwitches(List.copyOf(kinds));
  }

  /** Those about talks and promises. */
  public List<Notice.Kind> aboutTalks() {
    return kinds.stream().filter(kind -> !GROWING.contains(kind)).toList();
  }

  /** Those about growing. */
  public List<Notice.Kind> aboutGrowing() {
    return kinds.stream().filter(GROWING::contains).toList();
  }

  /** The preference with exactly these of the switches on; what is not offered stays as it was. */
  Preference set(Preference preference, Set<Notice.Kind> wished) {
    Set<Notice.Kind> off = new HashSet<>(preference.off());
    Set<Notice.Kind> on = new HashSet<>(preference.on());
    for (Notice.Kind kind : kinds) {
      off.remove(kind);
      on.remove(kind);
      if (!kind.isUsual() && wished.contains(kind)) {
        on.add(kind);
      } else if (kind.isUsual() && !wished.contains(kind)) {
        off.add(kind);
      }
    }
    return new Preference(
        preference.weekday(), preference.hour(), preference.hours(), preference.listens(), off, on);
  }
}
