package careermap.coverage;

import java.util.List;
import java.util.Optional;

/**
 * A part of the report (報告の章): what is to be known of it, then line after line.
 *
 * @param notes plain sentences
 * @param headings of the line's name and of its cells
 */
public record ReportSheet(
    String title,
    List<String> notes,
    List<String> headings,
    List<ReportLine> lines,
    Optional<ReportChart> chart) {
  public ReportSheet {
    notes = List.copyOf(notes);
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }
}
