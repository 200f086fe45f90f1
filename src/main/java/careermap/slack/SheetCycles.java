package careermap.slack;

import careermap.assessment.Cycle;
import careermap.assessment.CycleOutcome;
import careermap.assessment.CycleWish;
import careermap.assessment.ListCycles;
import careermap.assessment.OpenCycle;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.CycleForm;
import careermap.slack.view.CyclesView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cycles in which many evaluate, for human resources. */
final class SheetCycles {
  private final StaffNeeds house;
  private final OpenCycle openCycle;
  private final ListCycles listCycles;
  private final Windows windows;

  SheetCycles(StaffNeeds house, Windows windows) {
    this.house = house;
    this.openCycle =
        new OpenCycle(
            house.cycles(),
            house.maps(),
            house.people(),
            () -> UUID.randomUUID().toString(),
            house.clock().withZone(house.zone()));
    this.listCycles = new ListCycles(house.cycles());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        SheetActions.CYCLES,
        windows.opening((value, by) -> list(by)),
        SheetActions.CYCLE,
        this::form);
  }

  private Screen list(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return visitor.hr()
        ? CyclesView.of(listCycles.to(true), visitor.zone(), wording)
        : HrDeskView.notForYou(wording);
  }

  private void form(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (visitor.hr()) {
      windows.open(origin, CycleForm.of(sites(visitor), wording), list(visitor));
    } else {
      windows.open(origin, HrDeskView.notForYou(wording), wording);
    }
  }

  private List<String> sites(Visitor visitor) {
    LocalDate today = LocalDate.now(house.clock().withZone(visitor.zone()));
    return house.people().all().stream()
        .filter(person -> !person.hasLeft(today))
        .map(Person::site)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  FormOutcome open(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    FormValues values = FormValues.of(view);
    @Nullable String name = values.text(CycleForm.NAME, Cycle.LONGEST_NAME);
    if (name == null) {
      return FormOutcome.fault(CycleForm.NAME, wording.say("cycle.fault.name"), wording);
    }
    CycleWish wish =
        new CycleWish(
            name,
            site(values.choice(CycleForm.WHO)),
            null,
            values.day(CycleForm.UNTIL).orElse(null));
    return outcome(openCycle.by(opener(visitor), visitor.hr(), wish), wording);
  }

  private static FormOutcome outcome(CycleOutcome outcome, Wording wording) {
    if (outcome instanceof CycleOutcome.Impossible) {
      return FormOutcome.fault(CycleForm.UNTIL, wording.say("cycle.fault.until"), wording);
    }
    if (outcome instanceof CycleOutcome.Opened opened) {
      return FormOutcome.of(
          CyclesView.opened(opened.cycle(), opened.opened(), opened.leftOut(), wording), wording);
    }
    return FormOutcome.of(
        outcome instanceof CycleOutcome.Nobody nobody
            ? CyclesView.nobody(nobody.leftOut(), wording)
            : HrDeskView.notForYou(wording),
        wording);
  }

  private static @Nullable String site(String choice) {
    return Stream.of(choice)
        .filter(one -> one.startsWith(CycleForm.SITE))
        .map(one -> one.substring(CycleForm.SITE.length()))
        .findFirst()
        .orElse(null);
  }

  private static String opener(Visitor visitor) {
    return visitor
        .standing()
        .map(Standing::person)
        .map(person -> person.id().value())
        .orElseGet(() -> visitor.id().value());
  }
}
