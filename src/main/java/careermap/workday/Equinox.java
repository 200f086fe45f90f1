package careermap.workday;

/**
 * The days of the equinoxes in Japan, by the usual approximation of the National Astronomical
 * Observatory's ephemeris for 1980 to 2099.
 */
final class Equinox {
  private static final int EPOCH = 1980;

  /** By how much the sun's year is longer than 365 days. */
  private static final double DAYS_A_YEAR = 0.242194;

  private Equinox() {}

  static int inMarch(int year) {
    return day(20.8431, year);
  }

  static int inSeptember(int year) {
    return day(23.2488, year);
  }

  private static int day(double inEpoch, int year) {
    int years = year - EPOCH;
    return (int) Math.floor(inEpoch + DAYS_A_YEAR * years) - Math.floorDiv(years, 4);
  }
}
