package careermap.arrangement;

import careermap.reminder.CadenceRule;
import java.util.List;

/** Stands for the rules that somebody saw, to find out whether they are others by now. */
final class Seen {
  private Seen() {}

  /** The hash of an enum changes from run to run; that of a text does not. */
  static String of(List<CadenceRule> rules) {
    return NameKey.of(rules.stream().map(CadenceRule::toString).sorted().toList().toString());
  }
}
