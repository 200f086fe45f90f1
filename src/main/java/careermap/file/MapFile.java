package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.Draft;
import careermap.map.MapFiles;
import careermap.map.MapReading;
import careermap.map.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The file of a map, YAML or a workbook, whatever its name; one that is neither becomes a fault.
 */
public final class MapFile implements MapFiles {
  /** A map of the most parts there may be is a tenth of that. */
  private static final Limits LIMITS = new Limits(10 << 20, 0, 0, 48 << 20);

  private final Function<String, Optional<AbilityUnit>> unitsElsewhere;

  /** Files that are complete in themselves. */
  public MapFile() {
    this(code -> Optional.empty());
  }

  /**
   * Files whose roles may name units that they do not have.
   *
   * @param unitsElsewhere the unit of a code, asked only for such
   */
  public MapFile(Function<String, Optional<AbilityUnit>> unitsElsewhere) {
    this.unitsElsewhere = unitsElsewhere;
  }

  /** Reads a file of this machine. */
  public Draft read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return unreadable(file.toString(), Fault.NOT_OPENED);
    }
    try {
      return Files.size(file) > LIMITS.bytes()
          ? tooLarge(name)
          : read(name, Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      return unreadable(file.toString(), Fault.NO_FILE);
    } catch (IOException failure) {
      return unreadable(file.toString(), Fault.NOT_OPENED);
    }
  }

  @Override
  public Draft read(String name, byte[] content) {
    if (content.length > LIMITS.bytes()) {
      return tooLarge(name);
    }
    return switch (FileKind.of(content)) {
      case OLD_WORKBOOK -> unreadable(name, Fault.OLD_OR_LOCKED);
      case WORKBOOK -> readWorkbook(name, content);
      case TEXT -> readText(name, content);
      case OTHER -> unreadable(name, Fault.NOT_A_MAP);
    };
  }

  @Override
  public int mostBytes() {
    return (int) LIMITS.bytes();
  }

  private Draft readText(String name, byte[] content) {
    return Encoding.decode(content)
        .map(text -> readText(name, text))
        .orElseGet(() -> unreadable(name, Fault.UNKNOWN_ENCODING));
  }

  /** The author's own words stand, unless the map takes in units that these do not hold. */
  private Draft readText(String name, String text) {
    AtomicBoolean hasTakenIn = new AtomicBoolean();
    MapReading reading = new YamlMap(code -> lent(code, hasTakenIn)).read(name, text);
    return hasTakenIn.get() && reading.map().isPresent()
        ? rewritten(name, reading)
        : new Draft(name, text, reading);
  }

  private Optional<AbilityUnit> lent(String code, AtomicBoolean hasTakenIn) {
    Optional<AbilityUnit> unit = unitsElsewhere.apply(code);
    unit.ifPresent(it -> hasTakenIn.set(true));
    return unit;
  }

  /** A workbook may be broken in any way, and the library may stumble over it in any way. */
  private Draft readWorkbook(String name, byte[] content) {
    try {
      Inflation.check(content, LIMITS);
      MapReading reading = new WorkbookReader(name, Grids.read(content)).read(unitsElsewhere);
      return rewritten(name, reading);
    } catch (TooMuch tooMuch) {
      return unreadable(name, Fault.TOO_MUCH_INSIDE);
    } catch (IOException | RuntimeException broken) {
      return unreadable(name, Fault.BROKEN_WORKBOOK);
    }
  }

  /** The map in words of our own, which are read once more, as they are what will be kept. */
  private static Draft rewritten(String name, MapReading reading) {
    YamlMap text = new YamlMap();
    String document = reading.map().map(text::write).orElse("");
    List<Problem> problems = document.isEmpty() ? List.of() : text.read(name, document).problems();
    return problems.isEmpty()
        ? new Draft(name, document, reading)
        : new Draft(name, "", MapReading.failed(problems));
  }

  private static Draft tooLarge(String name) {
    return unreadable(name, Fault.FILE_TOO_LARGE, LIMITS.bytes() >> 20);
  }

  private static Draft unreadable(String name, Fault fault, Object... arguments) {
    Problem problem = new Problem(name, fault.say(arguments));
    return new Draft(name, "", MapReading.failed(List.of(problem)));
  }
}
