package careermap.coverage;

import careermap.wording.Wording;

/** What the rows of reports are called (報告のことば). */
public record ReportWords(Wording wording) {
  /** The name of a row of a table. */
  public String row(Dimension dimension, CoverageRow row) {
    String key = row.key();
    if (key.isEmpty()) {
      return wording.say("coverage.none." + dimension);
    }
    return switch (dimension) {
      case EMPLOYMENT -> wording.say("employment." + key);
      case LEVEL -> wording.say("coverage.level", key.substring(1));
      case TENURE -> wording.say("coverage.tenure." + key);
      case SITE, SHIFT, TEAM -> key;
    };
  }

  public String band(Band band) {
    return wording.say("coverage.band." + band);
  }

  /** The title of a table. */
  public String table(Dimension dimension) {
    return wording.say("coverage.by." + dimension);
  }
}
