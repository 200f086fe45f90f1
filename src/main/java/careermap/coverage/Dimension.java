package careermap.coverage;

/** By what people are told apart (分け方): one at a time, and never two together. */
public enum Dimension {
  SITE,
  EMPLOYMENT,
  SHIFT,
  LEVEL,
  /** Newcomers apart from everybody else. */
  TENURE,
  /** Those who report to the same supervisor. */
  TEAM
}
