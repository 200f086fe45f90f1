package careermap;

import careermap.console.ExportDoor;
import careermap.console.MapArchive;
import careermap.console.Maps;
import careermap.file.YamlMap;
import careermap.map.Draft;
import careermap.map.MapFiles;
import careermap.person.Person;
import careermap.person.SlackId;
import careermap.standard.UnitLookup;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The commands about the map, put together. */
record MapDesk(Settings settings, CommandDatabase database) {
  Maps commands() {
    return new Maps(
        settings::locale,
        settings::timeZone,
        files(),
        this::archive,
        (version, form, language) -> new byte[0],
        new ExportDoor(System.out, Terminal::showsData));
  }

  private MapFiles files() {
    YamlMap yaml = new YamlMap(new UnitLookup(() -> database.open().abilityStandards()));
    return (name, content) -> {
      String text = new String(content, StandardCharsets.UTF_8);
      return new Draft(name, text, yaml.read(name, text));
    };
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
