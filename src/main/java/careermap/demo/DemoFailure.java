package careermap.demo;

/** Why the demo cannot go on, in words for whoever started it. */
public final class DemoFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DemoFailure(String ja, String en) {
    super(ja + System.lineSeparator() + en);
  }
}
