package careermap.console;

/** A command that shows how many rows it has done. */
public interface RowCounting {}
