package careermap.console;

/** A map cannot be given out in the form that was asked for. */
public final class Unprintable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unprintable(Throwable cause) {
    super(cause);
  }
}
