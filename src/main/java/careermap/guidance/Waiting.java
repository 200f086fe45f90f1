package careermap.guidance;

import org.jspecify.annotations.Nullable;

/**
 * What may wait for somebody (待っていること), so that nothing is looked up where nothing does.
 *
 * @param talks whether they ask for a talk, are asked for one, or have agreed on one
 * @param promises whether a promise of theirs, or to them, is open
 * @param sheet the newest evaluation sheet of their own that they have not submitted; null for none
 */
public record Waiting(boolean talks, boolean promises, @Nullable String sheet) {
  public static final Waiting NOTHING = new Waiting(false, false, null);
}
