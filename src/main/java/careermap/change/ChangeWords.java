package careermap.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import careermap.map.Phrase;
import careermap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes in words (変更のことば): plain text, as long as the names are. */
public record ChangeWords(Wording wording) {
  private static final int NAMED = 3;

  /** A change as a whole sentence, or two. */
  public String sentence(Change change) {
    return capital(
        change instanceof Change.Detail detail ? detail(detail) : whole((Change.Whole) change));
  }

  /** English sentences begin with a capital, whatever they begin with. */
  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** A change in a few words, to stand after the label of its kind. */
  public String brief(Change change) {
    if (change instanceof Change.Detail detail) {
      return detail.aspect().form() == Aspect.Form.OWN
          ? own("change.own.brief." + detail.aspect(), detail)
          : wording.say("change.brief." + form(detail), parts(detail));
    }
    return brief((Change.Whole) change);
  }

  private String brief(Change.Whole whole) {
    String thing = thing(whole.subject());
    List<Use> paths =
        whole.uses().stream().filter(use -> use.how() == Use.How.REQUIRED_ON).toList();
    return paths.isEmpty() ? thing : wording.say("change.brief.on", thing, names(paths, 1));
  }

  /** What a kind of change is called: 追加, 変更, 名前, 終了. */
  public String label(Change.Kind kind) {
    return wording.say("change.label." + kind);
  }

  /** The first {@code most} of {@code changes} in a few words, by kind. */
  public ChangeList list(List<Change> changes, int most) {
    Map<Change.Kind, List<String>> groups =
        changes.stream()
            .limit(most)
            .collect(groupingBy(Change::kind, LinkedHashMap::new, mapping(this::brief, toList())));
    List<ChangeList.Group> lines =
        groups.entrySet().stream()
            .map(group -> new ChangeList.Group(label(group.getKey()), group.getValue()))
            .toList();
    int rest = Math.max(0, changes.size() - most);
    return new ChangeList(lines, rest == 0 ? null : wording.say("change.rest", rest));
  }

  /** What a detail is about: オペレーターの目安(パート). */
  String about(Change.Detail detail) {
    return wording.say("change.aspect." + detail.aspect(), part(detail.subject()));
  }

  /** What became of it, where {@link #about} stands above: 2〜3年から、3年になりました。 */
  String said(Change.Detail detail) {
    return wording.say("change.said." + form(detail), parts(detail));
  }

  private String detail(Change.Detail detail) {
    return detail.aspect().form() == Aspect.Form.OWN
        ? own("change.own." + detail.aspect(), detail)
        : wording.say("change.full." + form(detail), parts(detail));
  }

  private String own(String key, Change.Detail detail) {
    return wording.say(key, part(detail.subject()), words(detail.after()));
  }

  private static String form(Change.Detail detail) {
    return detail.aspect().form()
        + (detail.before() == null ? ".added" : detail.after() == null ? ".retired" : ".changed");
  }

  private Object[] parts(Change.Detail detail) {
    return new Object[] {about(detail), words(detail.before()), words(detail.after())};
  }

  private String words(@Nullable Phrase phrase) {
    return phrase == null ? "" : wording.of(phrase);
  }

  private String whole(Change.Whole whole) {
    String first =
        wording.say(
            whole.kind() == Change.Kind.ADDED ? "change.whole.added" : "change.whole.retired",
            thing(whole.subject()));
    Map<Use.How, List<Use>> uses =
        whole.uses().stream().collect(groupingBy(Use::how, LinkedHashMap::new, toList()));
    return Stream.concat(
            Stream.of(first),
            uses.entrySet().stream()
                .map(
                    use -> wording.say("change.use." + use.getKey(), names(use.getValue(), NAMED))))
        .collect(joining(wording.say("change.then")));
  }

  private String names(List<Use> uses, int most) {
    boolean quoted = uses.get(0).how().isQuoted();
    String names =
        uses.stream()
            .limit(most)
            .map(use -> wording.of(use.name()))
            .map(name -> quoted ? wording.say("quoted", name) : name)
            .collect(joining(wording.say(quoted ? "list.quoted" : "list.and")));
    int rest = uses.size() - most;
    return rest > 0 ? wording.say("change.more", names, rest) : names;
  }

  /** A part in a sentence that says what about it differs: a role by its mere name. */
  private String part(Subject subject) {
    return subject.type() == Subject.Type.ROLE ? wording.of(subject.name()) : thing(subject);
  }

  /** A part with the noun that says what it is. */
  String thing(Subject subject) {
    return wording.say("change.thing." + subject.type(), wording.of(subject.name()));
  }
}
