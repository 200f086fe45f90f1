package careermap.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * Something to show a person: as a message, a modal or a Home tab.
 *
 * @param title for a modal, at most 24 characters
 * @param blocks at most {@link #MOST_BLOCKS}, so that it fits a message
 * @param heard what a screen reader and a notification say; whole sentences without symbols
 */
public record Screen(String title, List<LayoutBlock> blocks, String heard) {
  public static final int MOST_BLOCKS = 50;

  public Screen {
    blocks = List.copyOf(blocks);
  }
}
