package careermap.demo;

import java.nio.file.Path;

/** The sample centre as files that the app can import. */
public record CentreFiles(Path roster, Path history) {}
