package careermap.growth;

import careermap.person.Person;

/** What somebody claims and waits to be confirmed (確認を待っている経験の1行). */
public record ClaimLine(Person person, Undertaking undertaking) {}
