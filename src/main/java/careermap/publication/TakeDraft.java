package careermap.publication;

import careermap.map.Draft;
import careermap.map.MapFiles;
import careermap.map.Problem;
import java.time.Clock;
import java.util.List;

/** Takes a file that human resources gave (下書きを預かる). */
public final class TakeDraft {
  private final MapFiles files;
  private final Drafts drafts;
  private final Clock clock;

  public TakeDraft(MapFiles files, Drafts drafts, Clock clock) {
    this.files = files;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Reads a file and keeps it where it has no faults.
   *
   * @param by a Slack user id
   */
  public Taken from(String name, byte[] content, String by) {
    Draft draft = files.read(name, content);
    return draft.reading().map().isPresent()
        ? new Taken.Kept(
            drafts.keep(draft.source(), draft.document(), by, clock.instant()),
            draft.reading().notices())
        : new Taken.Faulty(draft.source(), draft.reading().problems());
  }

  /** What became of a file (預かりの結果). */
  public sealed interface Taken {
    /**
     * It is kept under a number (預かった).
     *
     * @param notices what was passed over in it, such as sheets of its author's own
     */
    record Kept(long draft, List<Problem> notices) implements Taken {
      public Kept {
        notices = List.copyOf(notices);
      }
    }

    /** It has faults, all of which are named (誤りがある). */
    record Faulty(String source, List<Problem> problems) implements Taken {
      public Faulty {
        problems = List.copyOf(problems);
      }
    }
  }
}
