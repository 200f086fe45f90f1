package careermap.slack;

import careermap.access.AccessLog;
import careermap.agreement.ShowGrowthItems;
import careermap.assessment.Assessment;
import careermap.assessment.AssessmentOutcome;
import careermap.assessment.Assessments;
import careermap.assessment.CompareRows;
import careermap.assessment.FindUnitLevels;
import careermap.assessment.FindWaitingSheets;
import careermap.assessment.ListSheets;
import careermap.assessment.OwnSheet;
import careermap.assessment.Reveal;
import careermap.assessment.RowChanges;
import careermap.assessment.SheetList;
import careermap.assessment.ShowReveal;
import careermap.assessment.ShowSheet;
import careermap.assessment.Side;
import careermap.assessment.UnitLevels;
import careermap.assessment.WaitingSheet;
import careermap.conversation.GrowthItem;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.AgreedLines;
import careermap.slack.view.MarkForm;
import careermap.slack.view.RevealView;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetAnswerView;
import careermap.slack.view.SheetLeaf;
import careermap.slack.view.SheetLine;
import careermap.slack.view.SheetsView;
import careermap.slack.view.SpokenNames;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up evaluation sheets for whoever asks, as far as they may see them. */
final class SheetDesk {
  private final StaffNeeds house;
  private final PresentPeople present;
  private final ListSheets listSheets;
  private final FindWaitingSheets findWaitingSheets;
  private final ShowSheet showSheet;
  private final ShowReveal showReveal;
  private final FindUnitLevels findUnitLevels;
  private final CompareRows compareRows;
  private final ShowGrowthItems showGrowthItems;

  SheetDesk(StaffNeeds house) {
    Assessments assessments = house.assessments();
    this.house = house;
    this.present = new PresentPeople(house.clock());
    this.findWaitingSheets = new FindWaitingSheets(assessments, house.clock());
    this.listSheets = new ListSheets(assessments, house.people(), house.clock());
    this.showSheet = new ShowSheet(assessments, house.versions(), house.people(), house.clock());
    this.compareRows =
        new CompareRows(assessments, house.maps(), house.versions(), house.people(), house.clock());
    this.showReveal = new ShowReveal(assessments, house.versions(), house.people(), house.clock());
    this.findUnitLevels = new FindUnitLevels(assessments, house.people(), house.clock());
    this.showGrowthItems = new ShowGrowthItems(showReveal, house.talks().conversations());
  }

  PresentPeople present() {
    return present;
  }

  CareerMap map() {
    return house.maps().current().map();
  }

  /** Those that wait for the visitor, their own and their team's. */
  List<WaitingSheet> waiting(Visitor visitor) {
    return present
        .of(visitor)
        .map(reader -> findWaitingSheets.of(reader, visitor.zone()))
        .orElse(List.of());
  }

  /** The reader's sheets; empty for whoever is not on the roster. */
  Optional<Screen> list(Visitor visitor) {
    return present.of(visitor).map(reader -> list(reader, visitor));
  }

  private Screen list(Person reader, Visitor visitor) {
    SheetList sheets = listSheets.of(reader, visitor.zone());
    return SheetsView.of(
        sheets.own().stream().flatMap(one -> line(one, reader, visitor).stream()).toList(),
        sheets.toRate().stream().flatMap(one -> line(one, reader, visitor).stream()).toList(),
        role(reader),
        visitor.standing().filter(Standing::supervises).isPresent(),
        reader.id(),
        Wording.in(visitor.language()));
  }

  /** The reader's present role, where it has criteria. */
  private Optional<Role> role(Person reader) {
    return map()
        .heldRole(reader.role())
        .filter(role -> role.units().stream().anyMatch(unit -> !unit.criteria().isEmpty()));
  }

  private Optional<SheetLine> line(Assessment one, Person reader, Visitor visitor) {
    return own(one.id(), visitor)
        .map(
            own ->
                new SheetLine(
                    one,
                    own.side() == Side.SELF,
                    other(own, reader).orElse(null),
                    own.sheet().role().name(),
                    LocalDate.ofInstant(one.openedAt(), visitor.zone()),
                    own.marks().size(),
                    own.sheet().rows().size()));
  }

  /** The sheet that the visitor marks; empty for everybody else. */
  Optional<OwnSheet> own(String id, Visitor visitor) {
    return present.of(visitor).flatMap(reader -> showSheet.to(reader, id, visitor.zone()));
  }

  Optional<Reveal> reveal(String id, Visitor visitor) {
    Optional<Reveal> found =
        present.of(visitor).flatMap(reader -> showReveal.to(reader, id, visitor.zone()));
    found.ifPresent(reveal -> keepLook(reveal.assessment().person(), visitor));
    return found;
  }

  /** Whoever marks somebody's sheet looks at theirs; one's own is nobody's business. */
  void keepLook(PersonId owner, Visitor visitor) {
    present
        .of(visitor)
        .map(Person::id)
        .filter(reader -> !reader.equals(owner))
        .ifPresent(
            reader ->
                house
                    .accessLog()
                    .looked(
                        reader.value(),
                        List.of(owner),
                        AccessLog.What.SHEET,
                        house.clock().instant()));
  }

  /** Both opinions, from the difference on that bears this number. */
  Screen reveal(Reveal reveal, int from, Visitor visitor) {
    String id = reveal.assessment().id();
    OwnSheet own = own(id, visitor).orElseThrow(() -> new Outdated("a sheet"));
    return RevealView.of(
        reveal,
        changes(id, visitor),
        own.side(),
        from,
        otherName(own, visitor),
        lines(reveal, visitor),
        Wording.in(visitor.language()));
  }

  /** How the rows of a sheet differ from the map in force; empty for neither of the two. */
  Optional<RowChanges> compared(String id, Visitor visitor) {
    return present
        .of(visitor)
        .flatMap((Person reader) -> compareRows.to(reader, id, visitor.zone()));
  }

  RowChanges changes(String id, Visitor visitor) {
    return compared(id, visitor).orElseGet(() -> new RowChanges(List.of(), List.of()));
  }

  /** What the two agreed to work on; nothing to everybody else. */
  List<GrowthItem> agreed(String id, Visitor visitor) {
    return present
        .of(visitor)
        .map(reader -> showGrowthItems.to(reader, id, visitor.zone()))
        .orElse(List.of());
  }

  Optional<AgreedLines> agreedLines(String id, Visitor visitor) {
    return reveal(id, visitor).map(reveal -> lines(reveal, visitor));
  }

  /** Whether whoever rated is the person's supervisor still. */
  boolean isOpen(Assessment sheet) {
    return person(sheet.person()).filter(sheet::isRatedByLeaderOf).isPresent();
  }

  private AgreedLines lines(Reveal reveal, Visitor visitor) {
    return new AgreedLines(
        agreed(reveal.assessment().id(), visitor),
        isOpen(reveal.assessment()),
        reveal.sheet(),
        map(),
        present.today(visitor),
        Wording.in(visitor.language()));
  }

  /** How far the visitor is with ability units; unknown for whoever is not on the roster. */
  UnitLevels levels(Visitor visitor) {
    return present
        .of(visitor)
        .map(reader -> findUnitLevels.to(reader, reader.id(), visitor.zone()))
        .orElse(UnitLevels.NONE);
  }

  /** Which of the two the visitor is; empty for everybody else. */
  Optional<Side> side(String id, Visitor visitor) {
    return own(id, visitor).map(OwnSheet::side);
  }

  /** The marking form at a leaf; at the first open row where none is given. */
  View form(OwnSheet own, @Nullable Integer leaf, Visitor visitor) {
    int number = leaf == null ? SheetLeaf.firstOpen(SheetLeaf.of(own.sheet()), own.marks()) : leaf;
    return MarkForm.of(own, number, otherName(own, visitor), Wording.in(visitor.language()));
  }

  /** How the other of the two is called; empty where there is nobody. */
  String otherName(OwnSheet own, Visitor visitor) {
    return present
        .of(visitor)
        .flatMap(reader -> other(own, reader))
        .map(other -> SpokenNames.of(other, Wording.in(visitor.language())))
        .orElse("");
  }

  /**
   * The present supervisor as long as it is sealed, whoever has submitted, then whoever rated; for
   * the rater, the person.
   */
  Optional<Person> other(OwnSheet own, Person reader) {
    Assessment one = own.assessment();
    if (own.side() == Side.SUPERVISOR) {
      return person(one.person());
    }
    PersonId rater = one.isRevealed() ? one.rater() : reader.supervisor();
    return rater == null || !one.shared() ? Optional.empty() : person(rater);
  }

  Optional<Person> person(PersonId id) {
    return house.people().byId(id);
  }

  /** What the visitor wishes, as somebody on the roster; refused to everybody else. */
  AssessmentOutcome wish(Visitor visitor, Function<Person, AssessmentOutcome> wish) {
    return present
        .of(visitor)
        .map(wish)
        .orElseGet(() -> new AssessmentOutcome.Refused(AssessmentOutcome.Why.NOT_YOURS));
  }

  /** What is shown where a wish was not fulfilled. */
  Screen undone(AssessmentOutcome outcome, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return outcome instanceof AssessmentOutcome.Refused refused
        ? SheetAnswerView.refused(refused.why(), wording)
        : SheetAnswerView.changed(wording);
  }

  Screen notYours(Visitor visitor) {
    return SheetAnswerView.refused(AssessmentOutcome.Why.NOT_YOURS, Wording.in(visitor.language()));
  }

  /** Present reports whose role has criteria. */
  List<Person> reports(Visitor visitor) {
    return present
        .of(visitor)
        .map(reader -> house.people().reportsOf(reader.id()))
        .orElse(List.of())
        .stream()
        .filter(report -> role(report).isPresent())
        .toList();
  }
}
