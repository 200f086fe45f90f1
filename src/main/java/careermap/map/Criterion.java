package careermap.map;

/** One observable behaviour (職務遂行のための基準): the row of an evaluation sheet. */
public record Criterion(String code, Phrase text) {}
