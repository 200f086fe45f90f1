package careermap.map;

/** What a path asks for (要件): an experience or a qualification. */
public sealed interface Requirement permits Experience, Qualification {
  /** Unique among all requirements of a map. */
  String code();

  /** An experience's name is a verb phrase (後輩を指導する / coach a junior). */
  Phrase name();
}
