package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Opportunity;
import careermap.map.Track;
import careermap.map.Transition;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader say the same. */
class CareerMapSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCHEMA = JSON.readTree(text());
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);

  @Test
  void acceptsTheBundledAndTheSmallMap() {
    assertThat(faults(BundledMap.text())).isEmpty();
    assertThat(faults(SmallMap.TEXT)).isEmpty();
  }

  @Test
  void hasTheKeysOfTheReader() {
    assertKeys(SCHEMA, MapReader.KEYS);
    Map.of(
            "role", RoleReader.KEYS,
            "guideline", GuidelineReader.KEYS,
            "transition", TransitionReader.KEYS,
            "experience", RequirementReader.EXPERIENCE,
            "qualification", RequirementReader.QUALIFICATION,
            "unit", UnitReader.KEYS,
            "opportunity", OpportunityReader.KEYS,
            "retirement", RetirementReader.KEYS)
        .forEach((part, keys) -> assertKeys(SCHEMA.at("/$defs/" + part), keys));
    assertKeys(SCHEMA.at("/$defs/role/properties/guidelines"), GuidelineReader.EMPLOYMENTS);
    assertKeys(SCHEMA.at("/$defs/role/properties/pay"), RoleReader.PAY);
    assertKeys(SCHEMA.at("/$defs/unit/properties/criteria/items"), UnitReader.CRITERION);
  }

  @Test
  void hasTheChoicesOfTheReader() {
    assertChoices("/$defs/role/properties/track/enum", Track.values());
    assertChoices("/$defs/transition/properties/kind/enum", Transition.Kind.values());
    assertChoices("/$defs/opportunity/properties/kind/enum", Opportunity.Kind.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level: 2                     | level: 5
          level: 2                     | level: 0
          level: 2                     | level: "2"
          pay_shown: true              | pay_shown: "true"
          en: Leader}                  | en: 7}
          en: Leader}                  | en: " "}
          en: Leader}                  | en: Leader, de: Leiter}
          track: MANAGEMENT            | track: management
          PART_TIME: {min: 24}         | PART_TIME: {}
          PART_TIME: {min: 24}         | PART_TIME: {min: 601}
          exam_months: [1, 7]          | exam_months: [0]
          exam_months: [1, 7]          | exam_months: [13]
          valid_months: 24             | valid_months: 0
          required: [COACH]            | required: COACH
          required: [COACH]            | required: [COACH, COACH]
          gives: [COACH]               | gives: []
          sites: [札幌, 那覇]           | sites: [札幌, 1]
          code: EXAM_2                 | code: EXAM 2
          pay: {min: 3000000, max: 3600000} | pay: {min: 3000000}
          criteria:                    | criterias:
          formerly: [AGENT]            | formerly: [オペレーター]
          successor: OPERATOR          | successor: ""
          sites: [札幌, 那覇]           | sites: [%s]
          """)
  void refusesWhatTheReaderRefuses(String old, String replacement) {
    var text = SmallMap.with(old, replacement.replace("%s", "町".repeat(151)));

    assertThat(SmallMap.problemsOf(text)).isNotEmpty();
    assertThat(faults(text)).isNotEmpty();
  }

  @Test
  void acceptsWhateverTheReaderAccepts() {
    var random = new Random(7);
    int accepted = 0;
    for (int i = 0; i < 1_000; i++) {
      var text = withSwappedLetters(random);
      if (SmallMap.read(text).map().isPresent()) {
        accepted++;
        assertThat(faults(text)).as(text).isEmpty();
      }
    }
    assertThat(accepted).isGreaterThan(50);
  }

  private static String withSwappedLetters(Random random) {
    var text = new StringBuilder(SmallMap.TEXT);
    for (int i = 0; i < 2; i++) {
      char letter = text.charAt(random.nextInt(text.length()));
      text.setCharAt(random.nextInt(text.length()), letter);
    }
    return text.toString();
  }

  private static List<String> faults(String yaml) {
    var loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return VALIDATOR.validate(JSON.<JsonNode>valueToTree(loaded)).stream()
        .map(Object::toString)
        .toList();
  }

  private static void assertKeys(JsonNode part, Keys keys) {
    assertThat(part.get("additionalProperties").asBoolean()).isFalse();
    assertThat(part.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(keys.all());
    var required = part.has("required") ? strings(part.get("required")) : List.of();
    assertThat(required).isEqualTo(keys.required());
  }

  private static void assertChoices(String pointer, Enum<?>[] choices) {
    assertThat(strings(SCHEMA.at(pointer)))
        .isEqualTo(Arrays.stream(choices).map(Enum::name).toList());
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static String text() {
    try {
      return Files.readString(Path.of("docs/career-map.schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
