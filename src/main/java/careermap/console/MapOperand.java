package careermap.console;

import careermap.map.Draft;
import careermap.map.Folded;
import careermap.map.MapReading;
import careermap.map.Problem;
import careermap.map.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One side of a comparison: a file, or the number of a version. */
record MapOperand(Function<Path, Draft> files, Supplier<MapArchive> archive) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int MOST_DIGITS = 9;

  MapReading read(String word) {
    String number = Folded.narrow(word);
    return NUMBER.matcher(number).matches()
        ? version(number)
        : files.apply(Path.of(word)).reading();
  }

  private MapReading version(String number) {
    MapArchive published = archive.get();
    return number.length() > MOST_DIGITS
        ? unknown(number, published)
        : published
            .publications()
            .version(Integer.parseInt(number))
            .map(Version::map)
            .map(MapReading::of)
            .orElseGet(() -> unknown(number, published));
  }

  private static MapReading unknown(String number, MapArchive published) {
    return MapReading.failed(
        List.of(new Problem("", MapCommandWords.unknownVersion(number, published.newest()))));
  }
}
