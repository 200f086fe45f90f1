package careermap.publication;

import java.time.Instant;
import java.util.Optional;

/** The drafts that human resources gave to the app (下書きの置き場). */
public interface Drafts {
  /** Keeps a draft without faults; returns its id. */
  long keep(String source, String document, String givenBy, Instant now);

  Optional<KeptDraft> find(long id);

  /** The newest draft that still waits. */
  Optional<KeptDraft> latest();

  /** The draft and the older ones wait no longer: a version was published from it. */
  void settle(long id, Instant now);
}
