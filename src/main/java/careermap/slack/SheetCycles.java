package careermap.slack;

import careermap.assessment.Cycle;
import careermap.assessment.CycleOutcome;
import careermap.assessment.CycleWish;
import careermap.assessment.ListCycles;
import careermap.assessment.OpenCycle;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.NearestId;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.CycleForm;
import careermap.slack.view.CyclesView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
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
            house.arrangements().keep(),
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
    return present(visitor.zone())
        .map(Person::site)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Person> present(ZoneId zone) {
    LocalDate today = LocalDate.now(house.clock().withZone(zone));
    return house.people().all().stream().filter(person -> !person.hasLeft(today));
  }

  FormOutcome open(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    FormValues values = FormValues.of(view);
    @Nullable String name = values.text(CycleForm.NAME, Cycle.LONGEST_NAME);
    if (name == null) {
      return FormOutcome.fault(CycleForm.NAME, wording.say("cycle.fault.name"), wording);
    }
    @Nullable PersonId person = person(values);
    @Nullable String site = person == null ? site(values.choice(CycleForm.WHO)) : null;
    CycleWish wish = new CycleWish(name, site, person, values.day(CycleForm.UNTIL).orElse(null));
    CycleOutcome outcome = openCycle.by(opener(visitor), visitor.hr(), wish);
    return person == null ? outcome(outcome, wording) : outcome(outcome, person, wording);
  }

  /** What is written goes before what is chosen; null where nothing is. */
  private static @Nullable PersonId person(FormValues values) {
    @Nullable String number = values.text(CycleForm.PERSON, CycleForm.LONGEST_NUMBER);
    String clean = number == null ? "" : Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
    return clean.isEmpty() ? null : new PersonId(clean);
  }

  /** Of a cycle for one person: what is in its way stands below their number. */
  private FormOutcome outcome(CycleOutcome outcome, PersonId person, Wording wording) {
    if (outcome instanceof CycleOutcome.Stranger) {
      return FormOutcome.fault(CycleForm.PERSON, stranger(person, wording), wording);
    }
    if (outcome instanceof CycleOutcome.Nobody nobody) {
      return FormOutcome.fault(CycleForm.PERSON, whyNot(nobody, wording), wording);
    }
    return outcome instanceof CycleOutcome.Opened opened
        ? FormOutcome.of(openedFor(person, opened.cycle(), wording), wording)
        : outcome(outcome, wording);
  }

  private String stranger(PersonId person, Wording wording) {
    return new NearestId(present(house.zone()).map(Person::id).toList())
        .to(person.value())
        .map(near -> wording.say("cycle.fault.near", near))
        .orElseGet(() -> wording.say("cycle.fault.stranger"));
  }

  private static String whyNot(CycleOutcome.Nobody nobody, Wording wording) {
    return nobody.leftOut().keySet().stream()
        .map(why -> wording.say("cycle.fault." + why))
        .findFirst()
        .orElseGet(() -> wording.say("cycle.nobody"));
  }

  private Screen openedFor(PersonId person, Cycle cycle, Wording wording) {
    return house
        .people()
        .byId(person)
        .map(one -> CyclesView.openedFor(one, cycle, wording))
        .orElseGet(() -> CyclesView.opened(cycle, 1, Map.of(), wording));
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
