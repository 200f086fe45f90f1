package careermap.opening;

/** A hand of one's own and the opening that it was raised to (自分の挙手). */
public record OwnHand(Opening opening, Hand hand) {}
