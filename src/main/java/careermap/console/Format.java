package careermap.console;

/** How a command prints its data. */
enum Format {
  TEXT,
  JSON
}
