package careermap;

import static java.nio.charset.StandardCharsets.UTF_8;

import careermap.console.ExportDoor;
import careermap.console.MapArchive;
import careermap.console.MapCounter;
import careermap.console.MapForm;
import careermap.console.Maps;
import careermap.console.Unprintable;
import careermap.file.MapFile;
import careermap.file.MapWorkbook;
import careermap.map.Language;
import careermap.map.Version;
import careermap.person.Person;
import careermap.person.SlackId;
import careermap.picture.MapPicture;
import careermap.picture.PictureUnavailable;
import careermap.standard.UnitLookup;
import java.time.Clock;
import java.util.Optional;

/** The commands about the map, put together. */
record MapCommands(Settings settings, CommandDatabase database) {
  Maps commands() {
    UnitLookup units = new UnitLookup(() -> database.open().abilityStandards());
    return new Maps(
        settings::locale,
        settings::timeZone,
        new MapFile(units)::read,
        this::archive,
        this::counter,
        MapCommands::print,
        new ExportDoor(System.out, Terminal::showsData));
  }

  private static byte[] print(Version version, MapForm form, Language language) {
    try {
      return switch (form) {
        case XLSX -> MapWorkbook.write(version.map(), language);
        case PNG -> picture(version, language).png();
        case SVG -> picture(version, language).svg().getBytes(UTF_8);
        case YAML -> throw new IllegalArgumentException("a version has its text");
      };
    } catch (PictureUnavailable unavailable) {
      throw new Unprintable(unavailable);
    }
  }

  private static MapPicture picture(Version version, Language language) {
    return MapPicture.of(version.map(), version.number(), language, null);
  }

  private MapCounter counter() {
    MapRoom room = new MapRoom(settings, database.open(), Clock.systemUTC());
    return new MapCounter(
        () -> database.open().maps().current().map(),
        room.previewMap()::of,
        room.publishMap()::publish);
  }

  private MapArchive archive() {
    return new MapArchive(database.open().publications(), this::nameOf);
  }

  private Optional<String> nameOf(String slackId) {
    return database.open().people().all().stream()
        .filter(person -> isThatOf(person, slackId))
        .map(Person::name)
        .findFirst();
  }

  private static boolean isThatOf(Person person, String slackId) {
    SlackId id = person.slackId();
    return id != null && id.value().equals(slackId);
  }
}
