package careermap.understanding;

import java.util.List;
import java.util.Set;

/** One way to say something: pieces that follow each other, each in its spellings. */
record Saying(Intent intent, List<Set<String>> pieces) {
  Saying {
    pieces = pieces.stream().map(Set::copyOf).toList();
  }
}
