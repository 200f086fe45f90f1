package careermap.arrangement;

/**
 * A short stand-in for a name (名前のしるし) of a site, a role or a shift, for places with little room. A
 * name is found again among those that exist, never trusted by itself.
 */
public final class NameKey {
  private static final long LOW_HALF = 0xffff_ffffL;

  private NameKey() {}

  /** The same for the same name, in letters and digits. */
  public static String of(String name) {
    long backwards = new StringBuilder(name).reverse().toString().hashCode() & LOW_HALF;
    return "k" + Long.toHexString((long) name.hashCode() << Integer.SIZE | backwards);
  }
}
