package careermap.conversation;

import careermap.person.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's talks and what is promised (面談の記録の一覧).
 *
 * @param talks newest first
 * @param mine what the reader promised and is open, soonest first
 * @param theirs what the reader was promised and is open, soonest first
 * @param newReader the reader's supervisor, where there are shared notes of talks with an earlier
 *     one; else null
 * @param consent whether that supervisor may read them
 */
public record TalkList(
    List<TalkLine> talks,
    List<PromiseLine> mine,
    List<PromiseLine> theirs,
    @Nullable Person newReader,
    boolean consent) {
  public TalkList {
    talks = List.copyOf(talks);
    mine = List.copyOf(mine);
    theirs = List.copyOf(theirs);
  }
}
