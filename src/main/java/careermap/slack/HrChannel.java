package careermap.slack;

import careermap.change.Impact;
import careermap.change.MapChanges;
import careermap.guidance.HrContact;
import careermap.guidance.Standings;
import careermap.map.Language;
import careermap.publication.Bulletin;
import careermap.publication.Cartographer;
import careermap.publication.Drawing;
import careermap.slack.view.NewsPost;
import careermap.slack.view.Picture;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The channel in which versions are announced, each in one post with its picture. */
public final class HrChannel implements Bulletin {
  private static final Logger LOG = LoggerFactory.getLogger(HrChannel.class);

  private final String channel;
  private final Windows windows;
  private final Pictures pictures;
  private final Cartographer cartographer;
  private final Standings standings;
  private final Supplier<HrContact> contact;
  private final Language language;
  private final Clock clock;

  /**
   * @param channel its id
   * @param clock in the company's zone
   */
  HrChannel(
      String channel,
      Windows windows,
      Pictures pictures,
      Cartographer cartographer,
      Standings standings,
      Supplier<HrContact> contact,
      Language language,
      Clock clock) {
    this.channel = channel;
    this.windows = windows;
    this.pictures = pictures;
    this.cartographer = cartographer;
    this.standings = standings;
    this.contact = contact;
    this.language = language;
    this.clock = clock;
  }

  @Override
  public Post prepare(News news) {
    NewsPost post = post(news);
    Drawing drawing = cartographer.draw(news.now(), language, null);
    Optional<Picture> picture = pictures.of(drawing);
    return () -> send(post, picture.orElse(null), drawing);
  }

  private NewsPost post(News news) {
    MapChanges changes = MapChanges.between(news.before().map(), news.now().map());
    Impact impact = Impact.on(standings.ofEverybody().stream(), changes, LocalDate.now(clock));
    ZoneId zone = clock.getZone();
    return new NewsPost(
        news.publication(), changes, impact, contact.get(), zone, Wording.in(language));
  }

  private Outcome send(NewsPost post, @Nullable Picture picture, Drawing drawing) {
    try {
      return send(post.with(picture));
    } catch (SlackRefused refused) {
      if (picture != null && refused.is("invalid_blocks")) {
        pictures.forget(drawing);
      }
      LOG.warn("an announcement is not posted: {}", refused.error());
      return refused.isUncertain() ? new Outcome.Unknown() : new Outcome.Refused(refused.error());
    }
  }

  private Outcome send(Screen screen) {
    windows.post(channel, screen);
    return new Outcome.Posted(channel);
  }
}
