package careermap.slack.view;

import careermap.assessment.WaitingSheet;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sheets that wait for the reader, with the button that leads to them. */
final class WaitingSheets {
  private static final int OWN = 2;
  private static final int OF_TEAM = 3;
  private static final int ROLE = 40;

  /** In a spoken label, so that what the button does is not cut off. */
  private static final int SPOKEN_ROLE = 20;

  private final List<WaitingSheet> all;
  private final @Nullable CareerMap map;
  private final Wording wording;

  /**
   * @param map that names their roles; null where there is none to read
   */
  WaitingSheets(List<WaitingSheet> all, @Nullable CareerMap map, Wording wording) {
    this.all = all;
    this.map = map;
    this.wording = wording;
  }

  /** The reader's own, for the Home tab; nothing where none waits. */
  void own(Page page, PersonId reader) {
    List<WaitingSheet> own = of(reader).toList();
    if (!own.isEmpty()) {
      page.divider();
      own.stream().limit(OWN).forEach(one -> own(page, one, role(one)));
      rest(page, own.size() - OWN);
    }
  }

  private void own(Page page, WaitingSheet one, String role) {
    page.beside(ownWords(one, role), press(one, role));
  }

  private String ownWords(WaitingSheet one, String role) {
    WaitingSheet.Talk talk = one.talk();
    if (talk == null) {
      return one.marked() == 0
          ? new Page(wording).safely("sheet.wait.own.new", role)
          : new Page(wording).safely("sheet.wait.own.going", role, one.marked());
    }
    return talk.differences() == 0
        ? new Page(wording).safely("sheet.wait.own." + alike(talk), role)
        : new Page(wording).safely("sheet.wait.own.talk", role, talk.differences());
  }

  private String role(WaitingSheet one) {
    return Cut.to(
        ROLE,
        Optional.ofNullable(map)
            .flatMap((CareerMap read) -> read.heldRole(one.role()))
            .map(Role::name)
            .map(wording::of)
            .orElse(one.role().value()));
  }

  /** Those of the team, for the Home tab; nothing where none waits. */
  void team(Page page, List<Person> members) {
    Map<PersonId, String> names =
        members.stream().collect(Collectors.toMap(Person::id, one -> Names.whole(one, wording)));
    List<WaitingSheet> theirs =
        all.stream().filter(one -> names.containsKey(one.person())).toList();
    if (!theirs.isEmpty()) {
      page.divider().say("sheet.wait.home", theirs.size());
      theirs.stream()
          .limit(OF_TEAM)
          .forEach(one -> named(page, one, names.getOrDefault(one.person(), "")));
      rest(page, theirs.size() - OF_TEAM);
    }
  }

  private void named(Page page, WaitingSheet one, String name) {
    page.beside(
        new Page(wording).safely("sheet.wait.named", name, words(one), role(one)),
        ofReport(one, name));
  }

  private static void rest(Page page, int rest) {
    if (rest > 0) {
      page.say("sheet.wait.rest", rest);
    }
  }

  /** Those of one person, for the brief; nothing where none waits. */
  void brief(Page page, Person person) {
    String name = Names.whole(person, wording);
    of(person.id())
        .limit(OF_TEAM)
        .forEach(one -> page.beside(said("sheet.wait.brief", one), ofReport(one, name)));
  }

  /** What is said of the first of a person's, on a line below others; blank for none. */
  String line(Person person) {
    return first(person).map(one -> "\n" + said("sheet.wait.line", one)).orElse("");
  }

  private String said(String key, WaitingSheet one) {
    return new Page(wording).safely(key, words(one), role(one));
  }

  /** Leads to the first of a person's. */
  Optional<Press> press(Person person) {
    return first(person).map(one -> ofReport(one, Names.whole(person, wording)));
  }

  private Optional<WaitingSheet> first(Person person) {
    return of(person.id()).findFirst();
  }

  private Stream<WaitingSheet> of(PersonId person) {
    return all.stream().filter(one -> one.person().equals(person));
  }

  /** Of a report's, as their supervisor reads it. */
  private String words(WaitingSheet one) {
    WaitingSheet.Talk talk = one.talk();
    if (talk == null) {
      return one.marked() == 0
          ? wording.say("sheet.wait.new")
          : wording.say("sheet.wait.going", one.marked());
    }
    return talk.differences() == 0 ? wording.say("sheet.wait." + alike(talk)) : words(talk);
  }

  /** Nothing is alike where there is nothing to compare. */
  private static String alike(WaitingSheet.Talk talk) {
    return talk.common() == 0 ? "none.both" : "same";
  }

  private String words(WaitingSheet.Talk talk) {
    return talk.withoutExample() == 0
        ? wording.say("sheet.wait.ready", talk.differences())
        : wording.say("sheet.wait.talk", talk.differences(), talk.withoutExample());
  }

  /** One person may have several sheets, each of another role. */
  private Press ofReport(WaitingSheet one, String name) {
    return press(one, wording.say("sheet.whose", name, Cut.to(SPOKEN_ROLE, role(one))));
  }

  private Press press(WaitingSheet one, String what) {
    if (one.talk() != null) {
      String place = new SheetPlace(one.id(), 0).value();
      return press(SheetActions.REVEAL, place, "button.sheet.reveal", what);
    }
    String key = one.marked() == 0 ? "button.sheet.begin" : "button.sheet.go.on";
    return press(SheetActions.GO_ON, one.id(), key, what);
  }

  private Press press(String action, String value, String key, String what) {
    String label = wording.say(key);
    return SheetActions.press(action, value, label, wording.say("sheets.spoken", what, label));
  }
}
