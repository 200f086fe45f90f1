package careermap.file;

import static careermap.file.Fields.MOST_LISTED;

import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the steps between roles. */
final class TransitionReader {
  static final Keys KEYS =
      Keys.required("from", "to", "kind")
          .butAlso("required", "recommended", "carries_over", "ahead");

  private record Step(String from, String to, String kind) {}

  private final Index<Role> roles;
  private final Index<Requirement> requirements;
  private final Set<Step> steps = new HashSet<>();

  TransitionReader(Index<Role> roles, Index<Requirement> requirements) {
    this.roles = roles;
    this.requirements = requirements;
  }

  List<Transition> read(List<Value> transitions) {
    return transitions.stream().map(it -> transition(it.fields(KEYS))).toList();
  }

  private Transition transition(Fields fields) {
    var transition =
        new Transition(
            role(fields, "from"),
            role(fields, "to"),
            fields.choice("kind", Transition.Kind.class),
            requirements.findAll(fields.items("required", MOST_LISTED)),
            requirements.findAll(fields.items("recommended", MOST_LISTED)),
            fields.phraseOrNull("carries_over"),
            fields.phraseOrNull("ahead"));
    checkThatItLeadsOn(fields);
    step(fields).ifPresent(step -> checkThatItIsNew(step, fields));
    return transition;
  }

  private static void checkThatItLeadsOn(Fields fields) {
    var from = fields.findText("from");
    fields
        .find("to")
        .filter(to -> from.isPresent() && to.findText().equals(from))
        .ifPresent(to -> to.report(Fault.TO_ITSELF, to.text()));
  }

  private void checkThatItIsNew(Step step, Fields fields) {
    if (!steps.add(step)) {
      fields.report(Fault.REPEATED_TRANSITION, step.from(), step.to(), step.kind());
    }
  }

  /** The step in the words of the file, so that one with another fault is known again too. */
  private static Optional<Step> step(Fields fields) {
    return fields
        .findText("from")
        .flatMap(
            from ->
                fields
                    .findText("to")
                    .flatMap(to -> fields.findText("kind").map(kind -> new Step(from, to, kind))));
  }

  private RoleCode role(Fields fields, String key) {
    fields.find(key).ifPresent(roles::find);
    return new RoleCode(fields.text(key));
  }
}
