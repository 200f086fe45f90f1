package careermap;

import careermap.map.Phrase;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file {@code .env} with settings, which need not be there.
 *
 * @param faults why what stands there cannot be gone by: without a setting that was meant, a
 *     command might work on another database
 * @param leftOut what is not taken as it stands, and is no such setting
 * @param doubts what may be a mistake: names that are no setting's, rights that everybody has
 */
record SettingsFile(
    Map<String, String> values, List<Phrase> faults, List<Phrase> leftOut, List<Phrase> doubts) {
  static final SettingsFile NONE = new SettingsFile(Map.of(), List.of(), List.of(), List.of());

  private static final String NAME = ".env";

  private static final Pattern SINGLE_QUOTED = Pattern.compile("'([^']*)'");

  /** A folder of that name is another program's. */
  static SettingsFile in(Path folder) {
    Path path = folder.resolve(NAME);
    try {
      return Files.exists(path) && !Files.isDirectory(path)
          ? of(folder, Files.readAllLines(path))
          : NONE;
    } catch (CharacterCodingException otherLetters) {
      return without(SettingsFileWords.notUtf8());
    } catch (IOException unreadable) {
      return without(SettingsFileWords.notReadable());
    }
  }

  private static SettingsFile without(Phrase fault) {
    return new SettingsFile(Map.of(), List.of(fault), List.of(), List.of());
  }

  private static SettingsFile of(Path folder, List<String> lines) {
    SettingsFile file =
        new SettingsFile(values(folder), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    new SettingsLines(file).read(lines);
    if (FileRights.areEverybodys(folder.resolve(NAME))) {
      file.doubts.add(FileRights.everybodys(NAME));
    }
    return file;
  }

  /** The library says nothing of lines that it does not understand. */
  private static Map<String, String> values(Path folder) {
    return Dotenv.configure()
        .directory(folder.toAbsolutePath().toString())
        .ignoreIfMalformed()
        .load()
        .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
        .stream()
        .collect(Collectors.toMap(DotenvEntry::getKey, entry -> unquoted(entry.getValue())));
  }

  /** The library takes off double quotes alone. */
  private static String unquoted(String value) {
    return SINGLE_QUOTED.matcher(value.strip()).replaceFirst("$1");
  }
}
