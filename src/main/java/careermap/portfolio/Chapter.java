package careermap.portfolio;

import java.util.List;

/**
 * A part of a record (記録の章): what is to be known of it, then line after line.
 *
 * @param notes plain sentences
 * @param headings of the entries of each line
 * @param lines at most {@link #MOST_LINES}
 */
public record Chapter(
    String title, List<String> notes, List<String> headings, List<List<Entry>> lines) {
  public static final int MOST_LINES = 2_000;

  public Chapter {
    notes = List.copyOf(notes);
    headings = List.copyOf(headings);
    lines = lines.stream().map(List::copyOf).toList();
  }
}
