package careermap.opening;

import java.util.List;

/**
 * An opening with those who raised a hand (手を挙げた人の画面), for its poster alone.
 *
 * @param hands in the order in which they were raised
 */
public record HandsPage(PostedOpening posted, List<RaisedHand> hands) {
  public HandsPage {
    hands = List.copyOf(hands);
  }

  /** Whether somebody can still be chosen. */
  public boolean hasRoom() {
    return posted.hasRoom();
  }
}
