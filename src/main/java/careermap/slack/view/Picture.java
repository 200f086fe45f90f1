package careermap.slack.view;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture that Slack has.
 *
 * @param file Slack's id of it
 * @param alternativeText what it shows, in words
 */
public record Picture(String file, String alternativeText) {
  private static final int ALTERNATIVE_TEXT = 2_000;

  ImageBlock block() {
    return ImageBlock.builder()
        .slackFile(SlackFileObject.builder().id(file).build())
        .altText(Cut.to(ALTERNATIVE_TEXT, alternativeText))
        .build();
  }

  /** The screen with the picture below its first block, and the header if that is the next. */
  public Screen below(Screen screen) {
    List<LayoutBlock> blocks = new ArrayList<>(screen.blocks());
    boolean headed = blocks.size() > 1 && blocks.get(1) instanceof HeaderBlock;
    blocks.add(Math.min(headed ? 2 : 1, blocks.size()), block());
    return new Screen(screen.title(), blocks, screen.heard());
  }
}
