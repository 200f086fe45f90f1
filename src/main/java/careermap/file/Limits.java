package careermap.file;

/** How much of a file is read: far above any real roster, far below what would hurt. */
record Limits(long bytes, int rows, int columns, long inflatedBytes) {
  static final Limits USUAL = new Limits(20L << 20, 200_000, 250, 300L << 20);
}
