package careermap.privacy;

import java.time.Instant;

/** What the app gave to people in Slack (渡したものの控え). */
public interface Handouts {
  /** How many were erased so far; to be asked before what is to be given is read. */
  long erased();

  /**
   * Keeps that something is given, before it is.
   *
   * @param erased how many were when it was read
   * @return false where somebody was erased since, who may be in it: it must not be given
   */
  boolean keep(Handout handout, long erased, Instant now);

  /**
   * A message stands there with a text: whoever is named in it is kept with it, but for whoever
   * gets it; what was known of that place before is not.
   *
   * @param to the account, or the channel
   * @param everyone whether it may name people whom nobody knows yet
   */
  void told(Removal.Place place, String to, String text, boolean everyone, Instant now);

  /** It is not there any more, or never was. */
  void gone(Removal.Place place);
}
