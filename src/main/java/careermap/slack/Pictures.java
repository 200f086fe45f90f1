package careermap.slack;

import careermap.publication.Drawing;
import careermap.publication.PictureShelf;
import careermap.slack.view.Picture;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures that Slack can show; each is uploaded once. */
final class Pictures {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
  private static final String NAME = "career-map.png";

  private final SlackFiles files;
  private final PictureShelf shelf;
  private final Clock clock;

  Pictures(SlackFiles files, PictureShelf shelf, Clock clock) {
    this.files = files;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** The picture, where Slack has it already. */
  Optional<Picture> atHand(Drawing drawing) {
    return shelf.find(drawing.content()).map(id -> picture(drawing, id));
  }

  /** The picture, drawn and uploaded where needed; empty where that fails or takes too long. */
  Optional<Picture> of(Drawing drawing) {
    return atHand(drawing).or(() -> upload(drawing));
  }

  /** Slack no longer shows this one. */
  void forget(Drawing drawing) {
    shelf.remove(drawing.content());
  }

  private Optional<Picture> upload(Drawing drawing) {
    try {
      return drawing.png().get().flatMap(png -> upload(drawing, png));
    } catch (SlackRefused refused) {
      LOG.warn("no picture: {} said {}", refused.method(), refused.error());
      return Optional.empty();
    }
  }

  private Optional<Picture> upload(Drawing drawing, byte[] png) {
    String id = files.upload(NAME, drawing.alternativeText(), png);
    if (!files.awaitReady(id)) {
      LOG.warn("no picture: Slack has not digested {} in time", id);
      return Optional.empty();
    }
    shelf.keep(drawing.content(), id, clock.instant());
    return Optional.of(picture(drawing, id));
  }

  private static Picture picture(Drawing drawing, String id) {
    return new Picture(id, drawing.alternativeText());
  }
}
