package careermap.opening;

/** What can be done to an opening (募集の変更). */
public sealed interface OpeningChange {
  /** It offers something else (内容を直す). */
  record Edit(OpeningTerms terms) implements OpeningChange {}

  /** It does not take place (とりやめる). */
  record Cancel() implements OpeningChange {}
}
