package careermap.arrangement;

import careermap.person.PersonId;

/** Who is to act for whom, and when (代行の希望). */
public record ActingWish(PersonId supervisor, PersonId acting, DaySpan span) {}
