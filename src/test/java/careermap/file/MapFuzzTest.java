package careermap.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.Draft;
import careermap.map.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Map files broken in every way that seeds think of: each is read or explained, soon, and what is
 * read can be written. Profile {@code fuzz} tries many more.
 */
@Timeout(3_600)
class MapFuzzTest {
  private static final int MUTATIONS = Integer.getInteger("fuzz.mutations", 10_000);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int WRITTEN_AS_WORKBOOK = 25;
  private static final CareerMap SMALL = SmallMap.read(SmallMap.TEXT).map().orElseThrow();
  private static final byte[] WORKBOOK = MapWorkbook.write(SMALL, Language.JA);
  private static final EditedWorkbook BOOK = EditedWorkbook.ofSmallMap();
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\n",
          "\u0000",
          "\uFEFF",
          "null",
          "true",
          "-1",
          "0",
          "5",
          "007",
          "1E999999999",
          "999999999999999999999",
          "=1/0",
          "#REF!",
          "OPERATOR",
          "LEADER",
          "COACH",
          "[",
          "{a: b}",
          "&a [*a]",
          "*a",
          "!!java/object x",
          "<![CDATA[",
          "]]>",
          "</v>",
          "<v>",
          "&lol;",
          "&#0;",
          "_x0000_",
          "_xD83D_",
          "r=\"ZZZZZZZ1\"",
          "t=\"s\"",
          "t=\"e\"",
          "長".repeat(33_000),
          "\uD83D",
          "：",
          "　",
          "\t",
          "- ",
          "? ",
          "---\n",
          "%",
          "\"",
          "'",
          "、",
          "はい",
          "コード");

  private final AtomicLong slowest = new AtomicLong();
  private final AtomicInteger read = new AtomicInteger();

  @Test
  void everyMutationOfATextIsReadOrExplained() {
    tryAll("text", MUTATIONS * 6 / 10, MapFuzzTest::text);
  }

  @Test
  void everyMutationOfAWorkbookIsReadOrExplained() {
    tryAll("workbook", MUTATIONS * 4 / 10, MapFuzzTest::workbook);
  }

  private void tryAll(String name, int times, Function<Random, byte[]> mutation) {
    long start = System.nanoTime();
    IntStream.range(0, times).parallel().forEach(seed -> tryOne(seed, mutation));
    System.out.printf(
        "%d mutations of a %s in %d s: %d read, slowest %d ms%n",
        times,
        name,
        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
        read.get(),
        Duration.ofNanos(slowest.get()).toMillis());

    assertThat(read.get()).isBetween(times / 50, times - times / 50);
    assertThat(Duration.ofNanos(slowest.get())).isLessThan(SOON);
  }

  private void tryOne(int seed, Function<Random, byte[]> mutation) {
    byte[] content = mutation.apply(new Random(seed));
    long start = System.nanoTime();
    Draft draft;
    try {
      draft = new MapFile().read("map", content);
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed " + seed, e);
    }
    slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
    check(seed, draft);
  }

  private void check(int seed, Draft draft) {
    Optional<CareerMap> map = draft.reading().map();
    assertThat(map.isPresent()).as("%d", seed).isEqualTo(draft.reading().problems().isEmpty());
    assertThat(draft.reading().problems())
        .as("%d", seed)
        .allSatisfy(problem -> assertThat(problem.place()).isNotBlank());
    map.ifPresent(it -> checkThatItCanBeWritten(seed, it, draft.document()));
  }

  private void checkThatItCanBeWritten(int seed, CareerMap map, String document) {
    YamlMap text = new YamlMap();
    assertThat(text.read("map", document).map()).as("%d", seed).contains(map);
    assertThat(text.read("map", text.write(map)).map()).as("%d", seed).contains(map);
    if (read.incrementAndGet() % WRITTEN_AS_WORKBOOK == 0) {
      byte[] workbook = MapWorkbook.write(map, Language.values()[seed % 2]);
      assertThat(new MapFile().read("map", workbook).reading().map()).as("%d", seed).contains(map);
    }
  }

  private static byte[] text(Random random) {
    if (random.nextInt(3) == 0) {
      return flipped(SmallMap.TEXT.getBytes(UTF_8), random);
    }
    List<String> lines = new ArrayList<>(SmallMap.TEXT.lines().toList());
    for (int i = random.nextInt(3) / 2; i >= 0; i--) {
      mutateLines(lines, random);
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private static void mutateLines(List<String> lines, Random random) {
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(one);
    int colon = line.indexOf(':');
    switch (random.nextInt(6)) {
      case 0 -> Collections.swap(lines, one, other);
      case 1 -> lines.add(other, line);
      case 2 -> lines.add(one, nasty(random));
      case 3 -> lines.subList(Math.min(one, other), Math.min(one, other) + 1).clear();
      case 4 -> lines.set(one, line.substring(0, colon + 1) + " " + nasty(random));
      default -> lines.set(one, spliced(line, random));
    }
  }

  private static byte[] workbook(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> flipped(WORKBOOK, random);
      case 1 -> withPartsChanged(random);
      default -> withCellsChanged(random);
    };
  }

  private static byte[] withPartsChanged(Random random) {
    Map<String, String> parts = Archive.parts(WORKBOOK);
    List<String> names = List.copyOf(parts.keySet());
    for (int i = random.nextInt(3); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(6)) {
        case 0 -> parts.remove(name);
        case 1 -> parts.put(name, parts.getOrDefault(names.get(0), ""));
        case 2 -> parts.computeIfPresent(name, (it, xml) -> numbered(xml, random));
        default -> parts.computeIfPresent(name, (it, xml) -> spliced(xml, random));
      }
    }
    return Archive.pack(parts);
  }

  /** One of the numbers in a part becomes another. */
  private static String numbered(String xml, Random random) {
    List<int[]> numbers = new ArrayList<>();
    Pattern.compile("[0-9]+")
        .matcher(xml)
        .results()
        .forEach(it -> numbers.add(new int[] {it.start(), it.end()}));
    if (numbers.isEmpty()) {
      return xml;
    }
    int[] number = numbers.get(random.nextInt(numbers.size()));
    return xml.substring(0, number[0]) + nasty(random) + xml.substring(number[1]);
  }

  private static byte[] withCellsChanged(Random random) {
    var book = BOOK.copy();
    for (int i = random.nextInt(3); i >= 0; i--) {
      mutateCells(book, random);
    }
    return book.bytes();
  }

  private static void mutateCells(EditedWorkbook book, Random random) {
    String sheet = book.names().get(random.nextInt(book.names().size()));
    TreeMap<Integer, TreeMap<Integer, String>> rows = book.rows(sheet);
    int row = random.nextInt(4);
    int column = random.nextInt(30);
    switch (random.nextInt(8)) {
      case 0 -> book.rename(sheet, nasty(random).replaceAll("\\s+", "") + "x");
      case 1 -> book.remove(sheet);
      case 2 -> rows.remove(row);
      case 3 -> rows.put(row, new TreeMap<>(rows.getOrDefault(row + 1, new TreeMap<>())));
      case 4 -> rows.values().forEach(cells -> cells.put(column, nasty(random)));
      case 5 -> rows.values().forEach(cells -> cells.remove(column));
      default ->
          rows.computeIfAbsent(row, absent -> new TreeMap<>()).put(column % 12, nasty(random));
    }
    if (book.names().isEmpty()) {
      book.put("x", "A1", "x");
    }
  }

  private static byte[] flipped(byte[] content, Random random) {
    byte[] flipped = content.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return random.nextInt(4) > 0
        ? flipped
        : spliced(new String(flipped, ISO_8859_1), random).getBytes(ISO_8859_1);
  }

  private static String spliced(String text, Random random) {
    if (text.isEmpty()) {
      return nasty(random);
    }
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, start);
      case 1 -> text.substring(0, start) + text.substring(end);
      case 2 -> text.substring(0, end) + text.substring(start);
      default -> text.substring(0, start) + nasty(random) + text.substring(end);
    };
  }

  private static String nasty(Random random) {
    return NASTY.get(random.nextInt(NASTY.size()));
  }
}
