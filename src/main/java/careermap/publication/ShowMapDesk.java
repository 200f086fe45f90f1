package careermap.publication;

/** Shows what human resources looks after about the map (地図のデスクを見る). */
public final class ShowMapDesk {
  private final Drafts drafts;
  private final Announcements announcements;
  private final boolean hasChannel;

  /**
   * @param hasChannel whether there is a channel to announce in
   */
  public ShowMapDesk(Drafts drafts, Announcements announcements, boolean hasChannel) {
    this.drafts = drafts;
    this.announcements = announcements;
    this.hasChannel = hasChannel;
  }

  public MapDesk show() {
    return new MapDesk(drafts.latest(), announcements.open(), hasChannel);
  }
}
