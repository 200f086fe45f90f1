package careermap.opening;

import java.time.LocalDate;

/**
 * An opening as its poster has it (出した募集).
 *
 * @param waiting hands of present people that wait for an answer
 * @param taken places that are given
 * @param done how many of those took part to the end
 */
public record PostedOpening(Opening opening, int waiting, int taken, int done) {
  /** Whether everybody who was chosen is done, and nobody else can still be. */
  public boolean isFinished(LocalDate day) {
    boolean over = waiting == 0 && day.isAfter(opening.terms().applyBy());
    return done > 0 && done == taken && (over || !hasRoom());
  }

  boolean hasRoom() {
    Integer places = opening.terms().places();
    return places == null || taken < places;
  }

  /** The same for whoever may not know who raised a hand, nor how many did. */
  PostedOpening withoutHands() {
    return new PostedOpening(opening, 0, 0, 0);
  }
}
