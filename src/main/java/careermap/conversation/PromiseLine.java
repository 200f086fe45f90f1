package careermap.conversation;

import careermap.person.Person;

/** An open promise in a list (約束の1行), and the other of the two. */
public record PromiseLine(Promise promise, Person other) {}
