package careermap.file;

import static careermap.file.Fields.MOST_LISTED;

import careermap.map.Experience;
import careermap.map.Opportunity;
import java.util.List;

/** Reads the opportunities and the experiences that each gives. */
final class OpportunityReader {
  static final Keys KEYS = Keys.required("code", "kind", "name", "gives");

  private final Index<Experience> experiences;

  OpportunityReader(Index<Experience> experiences) {
    this.experiences = experiences;
  }

  Index<Opportunity> read(List<Value> opportunities) {
    var index = new Index<Opportunity>(Noun.OPPORTUNITY);
    index.declareAll(opportunities, KEYS, this::opportunity);
    return index;
  }

  private Opportunity opportunity(Fields fields) {
    return new Opportunity(
        fields.text("code"),
        fields.choice("kind", Opportunity.Kind.class),
        fields.phrase("name"),
        experiences.findAll(fields.someItems("gives", MOST_LISTED)));
  }
}
