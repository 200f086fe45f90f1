package careermap.slack.view;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;

/** A line with a button beside it. */
final class Beside {
  private Beside() {}

  /**
   * @param mrkdwn whose parts from people are safe already
   */
  static SectionBlock line(String mrkdwn, Press press) {
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(Escapes.cut(3000, mrkdwn)).verbatim(true).build())
        .accessory(press.element())
        .build();
  }
}
