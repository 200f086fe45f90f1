package careermap.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import careermap.guidance.CareerGuide;
import careermap.map.Language;
import careermap.map.Role;
import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed for one person, said to them (わたしに関係する変更のことば): plain text, uncut. */
public record ChangesForMeWords(ChangesForMe changes, Wording wording) {

  /** Where they are, and whether that is as before: what stands after いま. */
  public String place() {
    @Nullable Role before = changes.place().before();
    @Nullable CareerGuide after = changes.after();
    String role = before == null ? "" : wording.of(before.name());
    String turn = wording.say("changes.turn." + changes.place().turn(), role);
    return after == null
        ? turn
        : wording.say(
            "changes.place",
            wording.of(after.role().name()),
            after.role().level().number(),
            new TimeWords(wording).span(after.months()),
            turn);
  }

  /** The next step, and whether it is as before; empty where they are not on the newer map. */
  public Optional<String> step() {
    String key = changes.stepChanged() ? "changes.step.new" : "changes.step.same";
    return step(changes.after()).map(step -> wording.say(key, step));
  }

  private Optional<String> step(@Nullable CareerGuide guide) {
    return Optional.ofNullable(guide).map(one -> new StepWords(wording).of(one.nextStep()));
  }

  /** What changed besides, the paths first; one passage for each title. */
  public List<Passage> passages() {
    Map<String, List<Passage>> passages =
        Stream.of(
                earlierStep(),
                changes.paths().stream().map(this::path),
                changes.seen().stream().map(this::seen),
                goal())
            .flatMap(all -> all)
            .collect(groupingBy(Passage::title, LinkedHashMap::new, toList()));
    return passages.values().stream().map(Passage::together).toList();
  }

  /**
   * The line for the card: that the map is new, and how many changes concern its reader; empty
   * where none does.
   */
  public Optional<String> line() {
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("changes.line", changes.count()));
  }

  private Stream<Passage> earlierStep() {
    return changes.stepChanged()
        ? step(changes.before())
            .map(step -> passage("changes.step.title", wording.say("changes.step.was", step)))
            .stream()
        : Stream.empty();
  }

  private Passage path(PathChange path) {
    AskingWords words = new AskingWords(changes.standing(), changes.today(), wording);
    String title = wording.say("changes.path.title", wording.of(path.to().name()));
    return path.turn() == PathChange.Turn.CHANGED
        ? new Passage(title, path.asked().stream().map(words::of).toList())
        : new Passage(title, List.of(wording.say("changes.path." + path.turn())));
  }

  private Passage seen(Change change) {
    ChangeWords words = new ChangeWords(wording);
    boolean said =
        change instanceof Change.Detail detail && detail.aspect().form() != Aspect.Form.OWN;
    return said
        ? new Passage(
            ChangeWords.capital(words.about((Change.Detail) change)),
            List.of(words.said((Change.Detail) change)))
        : passage("changes.title." + change.subject().type(), words.sentence(change));
  }

  private Stream<Passage> goal() {
    if (!changes.goalLost()) {
      return Stream.empty();
    }
    Stream<String> sentences =
        Stream.of(
                Optional.of(wording.say("changes.goal.lost")),
                changes
                    .goalSuccessor()
                    .map(role -> wording.say("changes.goal.successor", wording.of(role.name()))),
                Optional.of(wording.say("changes.goal.talk", listener())))
            .flatMap(Optional::stream);
    return Stream.of(new Passage(wording.say("mine.goal"), sentences.toList()));
  }

  private String listener() {
    @Nullable Person supervisor = changes.standing().supervisor();
    if (supervisor == null) {
      return wording.say("changes.goal.anybody");
    }
    String name = supervisor.name();
    boolean japanese = wording.language() == Language.JA && !name.matches("\\p{ASCII}*");
    return wording.say("name", japanese ? name.split("[ 　]")[0] : name);
  }

  private Passage passage(String title, String... sentences) {
    return new Passage(wording.say(title), List.of(sentences));
  }
}
