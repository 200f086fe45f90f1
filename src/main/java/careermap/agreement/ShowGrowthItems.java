package careermap.agreement;

import careermap.assessment.ShowReveal;
import careermap.conversation.Conversations;
import careermap.conversation.GrowthItem;
import careermap.person.Person;
import java.time.ZoneId;
import java.util.List;

/** Shows the two what they agreed to work on (伸ばすことを見る). */
public final class ShowGrowthItems {
  private final ShowReveal reveal;
  private final Conversations conversations;

  public ShowGrowthItems(ShowReveal reveal, Conversations conversations) {
    this.reveal = reveal;
    this.conversations = conversations;
  }

  /**
   * Those of talks that count, oldest first; empty to everybody who is neither of the two, and
   * while it is sealed.
   */
  public List<GrowthItem> to(Person reader, String sheet, ZoneId zone) {
    return reveal
        .to(reader, sheet, zone)
        .map(seen -> conversations.growthItems(sheet))
        .orElse(List.of())
        .stream()
        .filter(GrowthItem::stands)
        .toList();
  }
}
