package careermap.slack.view;

import careermap.assessment.Reveal;
import careermap.assessment.Side;
import careermap.map.AbilityUnit;
import careermap.wording.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the two wrote of a unit, each by their name.
 *
 * @param reader which of the two looks
 * @param other how the other of the two is called; empty where they are gone
 */
record CommentWords(Reveal reveal, Side reader, String other, Wording wording) {
  private static final int NAME = 60;

  String lines(AbilityUnit unit) {
    String written =
        Stream.of(Side.values())
            .flatMap(side -> reveal.comment(unit, side).map(text -> line(side, text)).stream())
            .collect(Collectors.joining("\n"));
    return new Page(wording).safely("sheet.comments.unit", Cut.to(NAME, wording.of(unit.name())))
        + "\n"
        + (written.isEmpty() ? wording.say("sheet.comments.none") : written);
  }

  private String line(Side side, String text) {
    return wording.say("sheet.comments.line", Mrkdwn.text(who(side)), Mrkdwn.lines(text));
  }

  String who(Side side) {
    if (side == reader) {
      return wording.say("sheet.reveal.you");
    }
    return other.isEmpty() ? wording.say("sheet.reveal.former") : other;
  }
}
