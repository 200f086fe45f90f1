package careermap.picture;

import careermap.map.CareerMap;
import careermap.map.Language;
import org.jspecify.annotations.Nullable;

/** The map drawn: levels upward, tracks side by side. The same input gives the same bytes. */
public final class MapPicture {
  private final CareerMap map;
  private final int version;
  private final Language language;
  private final @Nullable Highlight you;

  private MapPicture(CareerMap map, int version, Language language, @Nullable Highlight you) {
    this.map = map;
    this.version = version;
    this.language = language;
    this.you = you;
  }

  /**
   * A picture that is not drawn yet; that costs nothing until it is asked for.
   *
   * @param you marks of the reader; null for the map as everybody sees it
   */
  public static MapPicture of(
      CareerMap map, int version, Language language, @Nullable Highlight you) {
    return new MapPicture(map, version, language, you);
  }

  /**
   * @throws PictureUnavailable where it cannot be drawn
   */
  public byte[] png() {
    throw new PictureUnavailable("nothing is drawn yet: " + map.name() + version);
  }

  /**
   * @throws PictureUnavailable where it cannot be drawn
   */
  public String svg() {
    throw new PictureUnavailable("nothing is drawn yet: " + you);
  }

  /** What the picture shows, in words: at most 2,000 characters, never unavailable. */
  public String alternativeText() {
    return map.name().in(language);
  }

  /** The same for the same picture, other for any other; nothing is drawn for it. */
  public String key() {
    return Integer.toHexString(map.hashCode());
  }
}
