package careermap.slack;

import careermap.access.Matter;
import careermap.arrangement.NameKey;
import careermap.assessment.Cycle;
import careermap.assessment.CycleOutcome;
import careermap.assessment.CycleWish;
import careermap.assessment.ListCycles;
import careermap.assessment.OpenCycle;
import careermap.assessment.PreviewCycle;
import careermap.assessment.UndoCycle;
import careermap.guidance.Visitor;
import careermap.person.NearestId;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.CycleForm;
import careermap.slack.view.CyclePreviewForm;
import careermap.slack.view.CyclesView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.slack.view.UnfinishedView;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.text.Normalizer;
import java.time.Clock;
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
  private final PreviewCycle previewCycle;
  private final UndoCycle undoCycle;
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
    Clock clock = house.clock().withZone(house.zone());
    this.previewCycle = new PreviewCycle(house.cycles(), house.maps(), house.people(), clock);
    this.undoCycle = new UndoCycle(house.cycles(), house.roster().audit(), clock);
    this.listCycles = new ListCycles(house.cycles());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        SheetActions.CYCLES,
        windows.opening((value, by) -> list(by)),
        SheetActions.CYCLE,
        this::form,
        SheetActions.CYCLE_UNDO,
        this::undo);
  }

  private Screen list(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return visitor.may(Matter.CYCLES)
        ? CyclesView.of(listCycles.to(true), visitor.zone(), wording)
        : HrDeskView.notForYou(wording);
  }

  private void form(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (visitor.may(Matter.CYCLES)) {
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
    return person == null ? foresee(wish, visitor) : beginFor(person, wish, visitor);
  }

  /** For many: first how many that would be. */
  private FormOutcome foresee(CycleWish wish, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    CycleOutcome outcome = previewCycle.of(visitor.may(Matter.CYCLES), wish);
    return outcome instanceof CycleOutcome.Foreseen foreseen
        ? new FormOutcome(
            CyclePreviewForm.of(wish, foreseen, wording),
            UnfinishedView.of(wording.say("cycle.foreseen.late"), wording))
        : outcome(outcome, wording);
  }

  private FormOutcome beginFor(PersonId person, CycleWish wish, Visitor visitor) {
    CycleOutcome outcome = openCycle.by(visitor.actor(), visitor.may(Matter.CYCLES), wish);
    return outcome(outcome, person, Wording.in(visitor.language()));
  }

  /** After it was seen for how many. The rights are those of this moment. */
  FormOutcome begin(Visitor visitor, View view) {
    CyclePreviewForm.Carried carried =
        CyclePreviewForm.read(view.getPrivateMetadata())
            .orElseThrow(() -> new Outdated("a cycle that would begin"));
    CycleWish wish =
        new CycleWish(
            carried.name(),
            carried.site().isEmpty() ? null : carried.site(),
            null,
            carried.lastDay().isEmpty() ? null : Given.day(carried.lastDay()));
    CycleOutcome outcome = openCycle.by(visitor.actor(), visitor.may(Matter.CYCLES), wish);
    Wording wording = Wording.in(visitor.language());
    return outcome instanceof CycleOutcome.Impossible
        ? FormOutcome.of(list(visitor), wording)
        : outcome(outcome, wording);
  }

  private void undo(String id, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        visitor.may(Matter.CYCLES)
            ? CyclesView.undone(undoCycle.by(visitor.actor(), true, id).orElse(null), wording)
            : HrDeskView.notForYou(wording);
    windows.replace(origin, screen, wording);
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

  /** The site that was chosen; null for every site. */
  private @Nullable String site(String choice) {
    if (!choice.startsWith(CycleForm.SITE)) {
      return null;
    }
    String key = choice.substring(CycleForm.SITE.length());
    return present(house.zone())
        .map(Person::site)
        .filter(Objects::nonNull)
        .filter(site -> NameKey.of(site).equals(key))
        .findFirst()
        .orElseThrow(() -> new Outdated("a site"));
  }
}
