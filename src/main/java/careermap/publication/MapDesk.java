package careermap.publication;

import java.util.List;
import java.util.Optional;

/**
 * What human resources looks after about the map (地図のデスク).
 *
 * @param draft the newest that waits to be published
 * @param announcements those that do not stand yet, oldest first
 * @param hasChannel whether there is a channel to announce in
 */
public record MapDesk(
    Optional<KeptDraft> draft, List<Announcement> announcements, boolean hasChannel) {
  public MapDesk {
    announcements = List.copyOf(announcements);
  }
}
