package careermap.roster;

import careermap.guidance.Visitor;

/** Who keeps the roster, as it is written down: the employee number, else the Slack id. */
final class By {
  private By() {}

  static String of(Visitor visitor) {
    return visitor
        .standing()
        .map(standing -> standing.person().id().value())
        .orElseGet(() -> visitor.id().value());
  }
}
