package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/security.md claims is checked by a test that is there. */
class SecurityDocumentTest {
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|Scan))`");
  private static final String CHECKED = "| test |";

  private final List<String> lines = Source.of("docs/security.md").text().lines().toList();

  @Test
  void everyTestThatIsNamedIsThere() {
    Set<String> named = new TreeSet<>();
    lines.forEach(
        line -> NAMED.matcher(line).results().forEach(match -> named.add(match.group(1))));
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(tests()).containsAll(named);
  }

  @Test
  void everyClaimNamesATest() {
    List<String> claims = claims();
    assertThat(claims).hasSizeGreaterThan(20);
    assertThat(claims).allMatch(claim -> NAMED.matcher(claim).find());
  }

  /** The rows of the tables whose last column is for tests. */
  private List<String> claims() {
    boolean inside = false;
    List<String> claims = new ArrayList<>();
    for (String line : lines) {
      inside = line.endsWith(CHECKED) || (inside && line.startsWith("|"));
      if (inside && !line.endsWith(CHECKED) && !line.startsWith("|---")) {
        claims.add(line);
      }
    }
    return claims;
  }

  private static Set<String> tests() {
    Set<String> tests = new TreeSet<>();
    Source.under(Path.of("src/test/java"), ".java")
        .forEach(source -> tests.add(source.path().getFileName().toString().replace(".java", "")));
    return tests;
  }
}
