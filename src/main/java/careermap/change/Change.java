package careermap.change;

import careermap.map.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two maps (変更), by meaning and not by how it is written. */
public sealed interface Change {
  Kind kind();

  Subject subject();

  /** The codes of all that the change is about, the subject's own first. */
  List<String> codes();

  /** Whether it says nothing to anybody but the keepers of the map, or nothing they may know. */
  boolean forHrAlone();

  /** The kind of change (変更の種類), in the order in which changes are told. */
  enum Kind {
    ADDED,
    CHANGED,
    RENAMED,
    RETIRED
  }

  /**
   * Something came or went as a whole (追加と終了).
   *
   * @param uses where it is used, which is not told again there
   */
  record Whole(Kind kind, Subject subject, List<Use> uses) implements Change {
    public Whole {
      uses = List.copyOf(uses);
    }

    @Override
    public List<String> codes() {
      Stream<String> successors =
          uses.stream().filter(use -> use.how() == Use.How.SUCCESSOR).map(Use::code);
      return Stream.concat(subject.codes().stream(), successors).toList();
    }

    @Override
    public boolean forHrAlone() {
      return false;
    }
  }

  /**
   * Something about a part of the map differs (内容の変更).
   *
   * @param item the code of what was added to the part, taken from it or changed within it; null
   *     where the part itself differs
   * @param before in words; null where there was nothing
   * @param after in words; null where there is nothing any more
   */
  record Detail(
      Subject subject,
      Aspect aspect,
      @Nullable String item,
      @Nullable Phrase before,
      @Nullable Phrase after)
      implements Change {
    @Override
    public Kind kind() {
      if (aspect == Aspect.NAME || aspect == Aspect.CODE) {
        return Kind.RENAMED;
      }
      if (before == null) {
        return Kind.ADDED;
      }
      return after == null ? Kind.RETIRED : Kind.CHANGED;
    }

    @Override
    public List<String> codes() {
      return Stream.concat(subject.codes().stream(), Stream.ofNullable(item)).toList();
    }

    @Override
    public boolean forHrAlone() {
      return aspect.isForHrAlone();
    }
  }
}
