package careermap.console;

import careermap.map.Draft;
import careermap.map.MapFiles;
import careermap.map.MapReading;
import careermap.map.Phrase;
import careermap.map.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads maps from files; what cannot be opened is a problem like any other. */
record MapSources(MapFiles files) {
  private static final int MEGABYTE = 1 << 20;
  private static final long MOST_MEGABYTES = 20;

  Draft read(Path file) {
    try {
      return Files.size(file) > MOST_MEGABYTES * MEGABYTE
          ? unreadable(file, MapCommandWords.tooLarge(MOST_MEGABYTES))
          : files.read(name(file), Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      return unreadable(file, MapCommandWords.notThere(file));
    } catch (IOException failure) {
      return unreadable(file, MapCommandWords.notOpened(file));
    }
  }

  private static Draft unreadable(Path file, Phrase reason) {
    Problem problem = new Problem(name(file), reason);
    return new Draft(name(file), "", MapReading.failed(List.of(problem)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
