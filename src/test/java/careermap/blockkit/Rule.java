package careermap.blockkit;

import com.google.gson.JsonElement;

/** What a value has to be. */
@FunctionalInterface
interface Rule {
  void check(JsonElement value, Place place);

  default Rule and(Rule other) {
    return (value, place) -> {
      check(value, place);
      other.check(value, place);
    };
  }
}
