package careermap.reminder;

/**
 * A digest that would be sent (これから届くお知らせ), as things stand and on an assumption.
 *
 * @param slowsDown whether it is the first to come more seldom, because nobody answers
 */
public record ForeseenDigest(PlannedDigest digest, boolean slowsDown) {}
