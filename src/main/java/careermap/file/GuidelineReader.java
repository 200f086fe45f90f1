package careermap.file;

import careermap.map.Employment;
import careermap.map.Guideline;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Reads the guidelines of a role by form of employment. */
final class GuidelineReader {
  static final Keys EMPLOYMENTS =
      Keys.optional(Arrays.stream(Employment.values()).map(Enum::name).toArray(String[]::new));
  static final Keys KEYS = Keys.optional("min", "max", "source");
  private static final int MOST_MONTHS = 600;
  private static final Guideline STAND_IN = new Guideline(0, null, null);

  private GuidelineReader() {}

  static Map<Employment, Guideline> read(Fields role) {
    var guidelines = new EnumMap<Employment, Guideline>(Employment.class);
    var fields = role.find("guidelines").map(it -> it.fields(EMPLOYMENTS));
    for (var employment : Employment.values()) {
      fields
          .flatMap(it -> it.find(employment.name()))
          .ifPresent(it -> guidelines.put(employment, guideline(it.fields(KEYS))));
    }
    return guidelines;
  }

  private static Guideline guideline(Fields fields) {
    var source = fields.phraseOrNull("source");
    var bounds = Bounds.read(fields, MOST_MONTHS);
    if (fields.find("min").isEmpty() && fields.find("max").isEmpty()) {
      fields.report(Fault.NO_BOUND);
    }
    return bounds.areAbsent() ? STAND_IN : new Guideline(bounds.min(), bounds.max(), source);
  }
}
