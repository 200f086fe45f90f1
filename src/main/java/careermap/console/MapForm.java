package careermap.console;

/** The form in which a map is given out. */
public enum MapForm {
  YAML,
  XLSX,
  PNG,
  SVG;

  boolean isText() {
    return this == YAML || this == SVG;
  }
}
