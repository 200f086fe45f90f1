package careermap.opening;

/**
 * An opening as its poster has it (出した募集).
 *
 * @param waiting hands of present people that wait for an answer
 * @param taken places that are given
 */
public record PostedOpening(Opening opening, int waiting, int taken) {
  /** The same for whoever may not know who raised a hand, nor how many did. */
  PostedOpening withoutHands() {
    return new PostedOpening(opening, 0, 0);
  }
}
