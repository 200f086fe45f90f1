package careermap.map;

/** A key experience (カギとなる経験・実績): done once and can be shown; several paths may ask for it. */
public record Experience(String code, Phrase name, Phrase description) implements Requirement {}
