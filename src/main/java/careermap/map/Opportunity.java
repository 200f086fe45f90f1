package careermap.map;

import java.util.List;

/** A way to gain experiences (成長の機会) that the company regularly offers. */
public record Opportunity(String code, Kind kind, Phrase name, List<Experience> gives) {
  public Opportunity {
    gives = List.copyOf(gives);
  }

  /** The kind of opportunity (機会の種類). */
  public enum Kind {
    TRAINING,
    COACHING,
    PROJECT,
    SEMINAR
  }
}
