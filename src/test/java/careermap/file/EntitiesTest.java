package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No part of a workbook makes the app open what an entity of it names, or unfold one. */
class EntitiesTest {
  private static final String LEAK = "zzleakzz";
  private static final List<String> KINDS =
      List.of(
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]>",
          "<!DOCTYPE a [<!ENTITY %% c SYSTEM \"%s\"> %%c;]>",
          "<!DOCTYPE a SYSTEM \"%s\">",
          "<!DOCTYPE a [<!ENTITY b \"zzleakzz\">]><!-- %s -->");

  @TempDir private Path folder = Path.of("");

  @Test
  void neitherOfAMapNorOfARoster() throws IOException {
    Path named = Files.writeString(folder.resolve("named"), LEAK);
    byte[] book = MapWorkbook.write(SmallMap.read(SmallMap.TEXT).map().orElseThrow(), Language.JA);
    Set<String> parts = new TreeSet<>(Archive.parts(book).keySet());
    assertThat(parts).hasSizeGreaterThan(8);
    for (String part : parts) {
      for (String kind : KINDS) {
        assertKept(Archive.edit(book, part, xml -> with(kind.formatted(named.toUri()), xml)));
      }
    }
  }

  /** Without which nothing above could be seen. */
  @Test
  void whatStandsThereAsTextIsRead() throws IOException {
    byte[] book = MapWorkbook.write(SmallMap.read(SmallMap.TEXT).map().orElseThrow(), Language.JA);
    byte[] open =
        Archive.edit(book, "sharedStrings.xml", xml -> with("", xml).replace("&b;", LEAK));
    Path file = Files.write(folder.resolve("open.xlsx"), open);
    assertThat(new Tables().read(file).toString() + new MapFile().read(file)).contains(LEAK);
  }

  /** Before the first element, and in the first text and the first value. */
  private static String with(String type, String xml) {
    int first = xml.startsWith("<?") ? xml.indexOf("?>") + 2 : 0;
    return xml.substring(0, first)
        + type
        + xml.substring(first).replaceFirst("(<t(?: [^>]*)?>|<v>|name=\")", "$1&b;");
  }

  private void assertKept(byte[] hostile) throws IOException {
    Path file = Files.write(folder.resolve("hostile.xlsx"), hostile);
    assertThat(new Tables().read(file).toString()).doesNotContain(LEAK);
    assertThat(new MapFile().read(file).toString()).doesNotContain(LEAK);
  }
}
