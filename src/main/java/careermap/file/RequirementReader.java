package careermap.file;

import static careermap.file.Fields.MOST_LISTED;

import careermap.map.Experience;
import careermap.map.Qualification;
import careermap.map.Requirement;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads experiences and qualifications, which share their codes. */
final class RequirementReader {
  static final Keys EXPERIENCE = Keys.required("code", "name", "description");
  static final Keys QUALIFICATION =
      Keys.required("code", "name", "description")
          .butAlso("requires", "exam_months", "valid_months");
  private static final int A_CENTURY = 1_200;

  private final Index<Requirement> requirements = new Index<>(Noun.REQUIREMENT);
  private final Prerequisites prerequisites = new Prerequisites();

  Index<Requirement> read(List<Value> experiences, List<Value> qualifications) {
    requirements.declareAll(experiences, EXPERIENCE, RequirementReader::experience);
    requirements.declareAll(qualifications, QUALIFICATION, this::qualification);
    prerequisites.check(requirements.only(Noun.QUALIFICATION, Qualification.class));
    return requirements;
  }

  private static Experience experience(Fields fields) {
    return new Experience(fields.text("code"), fields.phrase("name"), fields.phrase("description"));
  }

  private Qualification qualification(Fields fields) {
    var requires = fields.items("requires", MOST_LISTED);
    prerequisites.add(fields.text("code"), requires);
    return new Qualification(
        fields.text("code"),
        fields.phrase("name"),
        fields.phrase("description"),
        requires.stream().map(Value::text).toList(),
        examMonths(fields),
        fields.findNumber("valid_months", 1, A_CENTURY).orElse(null));
  }

  private static Set<Month> examMonths(Fields fields) {
    return fields.items("exam_months", MOST_LISTED).stream()
        .flatMap(value -> value.findNumber(1, 12).stream())
        .map(Month::of)
        .collect(Collectors.toSet());
  }
}
