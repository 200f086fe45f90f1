package careermap.coverage;

import java.util.Set;

/** What is recorded of somebody without a name: what they reached of all that steps require. */
record Records(boolean any, Set<String> reached) {
  Records {
    reached = Set.copyOf(reached);
  }
}
