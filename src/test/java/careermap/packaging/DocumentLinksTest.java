package careermap.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a document in the archive finds there what it points to. */
class DocumentLinksTest {
  private static final Path TOP = Path.of("");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");
  private static final Pattern PACKED = Pattern.compile("<include>([^<]+)</include>");

  @Test
  void noLinkLeadsOutOfTheArchive() throws IOException {
    List<Path> packed = packed();
    assertThat(packed).hasSizeGreaterThan(20);
    for (Path document : packed.stream().filter(path -> path.toString().endsWith(".md")).toList()) {
      assertThat(targets(document)).as(document.toString()).isSubsetOf(packed);
    }
  }

  /** The files of the project that are packed as they are, and their folders. */
  private static List<Path> packed() throws IOException {
    String assembly = Files.readString(Path.of("src/main/assembly/archive.xml"));
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      Stream<Path> single =
          PACKED
              .matcher(assembly)
              .results()
              .map(found -> Path.of(found.group(1).replace("/**", "")));
      return Stream.concat(single, assembly.contains("docs/**") ? docs : Stream.of())
          .filter(Files::exists)
          .toList();
    }
  }

  private static List<Path> targets(Path document) throws IOException {
    Path folder = document.getParent() == null ? TOP : document.getParent();
    return LINK.matcher(Files.readString(document))
        .results()
        .map((MatchResult found) -> folder.resolve(found.group(1)).normalize())
        .toList();
  }
}
