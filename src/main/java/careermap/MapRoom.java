package careermap;

import careermap.access.KeepChange;
import careermap.database.Database;
import careermap.file.MapFile;
import careermap.file.MapWorkbook;
import careermap.file.YamlMap;
import careermap.map.Highlight;
import careermap.map.Language;
import careermap.map.Version;
import careermap.picture.MapPicture;
import careermap.picture.PictureUnavailable;
import careermap.publication.AnnounceVersions;
import careermap.publication.Bulletin;
import careermap.publication.Drawing;
import careermap.publication.PreviewMap;
import careermap.publication.PublishMap;
import careermap.publication.ShowNews;
import careermap.slack.MapStaff;
import careermap.standard.UnitLookup;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything about the map and its versions, put together. */
record MapRoom(Settings settings, Database database, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(MapRoom.class);

  /** For Slack. */
  MapStaff.Needs needs() {
    return new MapStaff.Needs(
        database.publications(),
        database.drafts(),
        database.announcements(),
        database.mapReads(),
        database.chances(),
        database.pictureShelf(),
        new YamlMap(),
        new MapFile(new UnitLookup(database::abilityStandards)),
        MapWorkbook::write,
        MapRoom::draw,
        publishMap(),
        settings.hrChannelId());
  }

  PreviewMap previewMap() {
    return new PreviewMap(database.maps(), database.standings(), localClock());
  }

  PublishMap publishMap() {
    return new PublishMap(
        database.maps(),
        database.publications(),
        database.people(),
        new KeepChange(database.auditTrail(), clock),
        localClock());
  }

  ShowNews showNews() {
    return new ShowNews(database.publications(), database.mapReads(), database.chances());
  }

  AnnounceVersions announce(Bulletin bulletin) {
    return new AnnounceVersions(database.announcements(), database.publications(), bulletin, clock);
  }

  private Clock localClock() {
    return clock.withZone(settings.timeZone());
  }

  private static Drawing draw(Version version, Language language, @Nullable Highlight you) {
    MapPicture picture = MapPicture.of(version.map(), version.number(), language, you);
    return new Drawing(picture.key(), picture.alternativeText(), () -> png(picture));
  }

  /** Words alone do as well: a machine that cannot draw text still serves. */
  private static Optional<byte[]> png(MapPicture picture) {
    try {
      return Optional.of(picture.png());
    } catch (PictureUnavailable unavailable) {
      LOG.warn("the map is shown without a picture: {}", unavailable.getMessage());
      return Optional.empty();
    }
  }
}
