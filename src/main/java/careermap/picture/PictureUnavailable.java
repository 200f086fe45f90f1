package careermap.picture;

/** No picture could be drawn: this machine cannot draw text, or the map is too large. */
public final class PictureUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PictureUnavailable(String reason) {
    super(reason);
  }

  PictureUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
