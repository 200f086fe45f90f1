package careermap.file;

import static careermap.file.SmallMap.many;
import static careermap.file.SmallMap.problemsOf;
import static careermap.file.SmallMap.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Problem;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Text that is no map at all, by accident or on purpose, is answered and never thrown at. */
@Timeout(120)
class HostileTextTest {
  @Test
  void asksForContentWhereThereIsNone() {
    assertOnly("", "map.yml:1:1", "There is nothing here");
    assertOnly("# only a remark\n", "map.yml:1:1", "There is nothing here");
  }

  @Test
  void refusesATextOfMoreThanTwoMebibytes() {
    var justFits = SmallMap.TEXT + "#" + "x".repeat(2 * 1024 * 1024 - bytes(SmallMap.TEXT) - 1);

    assertThat(problemsOf(justFits)).isEmpty();
    assertOnly(justFits + "x", "map.yml:1:1", "too large");
  }

  @Test
  void refusesNestingThatNoMapHas() {
    assertOnly("[".repeat(100_000), "map.yml:1:33", "nesting is too deep");
    assertOnly("- ".repeat(40) + "x", "map.yml:1:65", "nesting is too deep");
  }

  @Test
  void isNotImpressedByABillionLaughs() {
    var laughs = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 10; i++) {
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
    }

    assertThat(problemsOf(SmallMap.TEXT + laughs)).hasSize(10);
    assertThat(problemsOf("roles: &a [*a, *a]\n")).isNotEmpty();
  }

  @Test
  void refusesAFloodOfAliases() {
    var text = "a: &a x\nb: [" + "*a,".repeat(201) + "]\n";

    assertOnly(text, "map.yml:2:605", "too many aliases");
  }

  @Test
  void survivesBinaryGarbage() {
    var random = new Random(1);
    for (int i = 0; i < 200; i++) {
      var bytes = new byte[1_000];
      random.nextBytes(bytes);
      assertThat(problemsOf(new String(bytes, ISO_8859_1))).isNotEmpty();
    }
    assertOnly("name: a\nroles\u0007: b", "map.yml:2:6", "not text (U+0007)");
  }

  @Test
  void namesTheSlipsThatMakeATextNotYaml() {
    assertOnly("name:\n\tja: x\n", "map.yml:2:1", "there is a tab here");
    assertOnly("name: x\nroles： y\nunits: z\n", "map.yml:2:6", "full-width colon");
    assertOnly("name:\n  ja: x\n　 en： y\n", "map.yml:3:1", "full-width colon or space here");
    assertOnly("name: {ja: x\nroles: []\n", "map.yml:2:6", "not valid YAML");
    assertOnly("name: x\n---\nname: y\n", "map.yml:2:1", "not valid YAML");
    assertOnly("just words", "map.yml:1:1", "must be fields with values");
  }

  @Test
  void refusesMoreRolesAndTransitionsThanAnyMapNeeds() {
    var role =
        """
          - code: ROLE_%d
            name: {ja: 役割, en: Role}
            level: 1
            track: TRUNK
            summary: {ja: 仕事, en: work}
        """;
    var step = "  - {from: OPERATOR, to: LEADER, kind: BACK}\n";

    assertThat(problemsOf(with("transitions:\n", many(1_998, role) + "transitions:\n"))).isEmpty();
    assertThat(problemsOf(with("transitions:\n", many(1_999, role) + "transitions:\n")))
        .extracting(problem -> problem.message().en())
        .contains("\"roles\" has too many items; the most is 2,000.");
    assertThat(problemsOf(with("transitions:\n", "transitions:\n" + step.repeat(19_999))))
        .extracting(problem -> problem.message().en())
        .contains("\"transitions\" has too many items; the most is 20,000.");
  }

  @Test
  void stopsListingFaultsWhereNobodyReadsOn() {
    var steps = many(5_000, "  - {from: OPERATOR, to: LEADR%d, kind: BACK}\n");
    var problems = problemsOf(with("transitions:\n", "transitions:\n" + steps));

    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(1_000).message().en()).contains("only the first 1000");
  }

  @Test
  void followsALongChainOfPrerequisites() {
    var chain = new StringBuilder("  - {code: Q0, name: &p {ja: 検定, en: exam}, description: *p}\n");
    for (int i = 1; i < 190; i++) {
      chain.append(
          "  - {code: Q%d, name: &p%d {ja: 検定, en: exam}, description: *p, requires: [Q%d]}\n"
              .formatted(i, i, i - 1));
    }

    assertThat(problemsOf(with("qualifications:\n", "qualifications:\n" + chain))).isEmpty();
  }

  private static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }

  private static void assertOnly(String text, String place, String english) {
    var problems = problemsOf(text);
    assertThat(problems).extracting(Problem::place).containsExactly(place);
    assertThat(problems.get(0).message().en()).contains(english);
  }
}
