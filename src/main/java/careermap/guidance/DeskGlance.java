package careermap.guidance;

/**
 * What waits on human resources' desk at a glance (デスクのひと目): numbers alone, and nobody's name.
 *
 * @param corrections how many reports of wrong data
 * @param claims how many experiences of people whom nobody leads wait to be confirmed
 */
public record DeskGlance(int corrections, int claims) {}
