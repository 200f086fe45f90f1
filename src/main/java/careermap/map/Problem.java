package careermap.map;

/**
 * A fault (誤り) in a file that somebody wrote, said to them in both languages.
 *
 * @param place where: {@code map.yml:12:5}, {@code 役割!C4}; empty where the whole file is meant
 * @param message what is wrong and how to mend it, in one sentence
 */
public record Problem(String place, Phrase message) {}
