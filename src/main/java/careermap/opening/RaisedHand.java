package careermap.opening;

import careermap.person.Person;

/** A hand and whose it is (手を挙げた人), for the poster alone. */
public record RaisedHand(Person person, Hand hand) {}
