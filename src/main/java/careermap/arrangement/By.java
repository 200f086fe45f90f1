package careermap.arrangement;

import careermap.guidance.Visitor;

/** Who arranges something, as it is kept: the employee number, else the Slack id. */
final class By {
  private By() {}

  static String of(Visitor visitor) {
    return visitor
        .standing()
        .map(standing -> standing.person().id().value())
        .orElseGet(() -> visitor.id().value());
  }
}
