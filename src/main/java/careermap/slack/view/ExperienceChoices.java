package careermap.slack.view;

import careermap.guidance.CareerGuide;
import careermap.map.Requirement;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be logged: what the person's next roles ask for first, then everything else; without
 * what counts already.
 */
record ExperienceChoices(CareerGuide guide, Wording wording) {
  private static final int IN_A_GROUP = 100;

  /** In all, so that the form stays well below Slack's 250 KB. */
  private static final int MOST = 400;

  /** Of a value, in characters. */
  private static final int LONGEST_CODE = 75;

  List<OptionGroupObject> groups() {
    Set<String> offered = new HashSet<>();
    List<OptionGroupObject> groups = new ArrayList<>();
    add(groups, "grow.group.next", askedNext(), offered);
    add(groups, "grow.group.experiences", guide.map().experiences().stream(), offered);
    add(groups, "grow.group.qualifications", guide.map().qualifications().stream(), offered);
    return groups;
  }

  private Stream<Requirement> askedNext() {
    return guide
        .candidates()
        .all()
        .flatMap(
            one ->
                Stream.concat(
                    one.transition().required().stream(), one.transition().recommended().stream()));
  }

  private void add(
      List<OptionGroupObject> groups,
      String label,
      Stream<? extends Requirement> requirements,
      Set<String> offered) {
    List<OptionObject> options =
        requirements
            .filter(this::isOpen)
            .filter(one -> offered.size() < MOST && offered.add(one.code()))
            .map(one -> Field.option(one.code(), wording.of(one.name())))
            .toList();
    for (int from = 0; from < options.size(); from += IN_A_GROUP) {
      groups.add(group(label, options.subList(from, Math.min(options.size(), from + IN_A_GROUP))));
    }
  }

  private boolean isOpen(Requirement requirement) {
    return requirement.code().length() <= LONGEST_CODE
        && !guide.standing().hasReached(requirement.code(), guide.today());
  }

  private OptionGroupObject group(String label, List<OptionObject> options) {
    return OptionGroupObject.builder()
        .label(Modal.plain(wording.say(label)))
        .options(options)
        .build();
  }
}
