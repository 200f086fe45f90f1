package careermap.change;

import careermap.map.Requirement;
import careermap.person.Headcount;

/**
 * How far people are with what paths newly require (新しい要件の準備).
 *
 * @param asked how many can take a path that newly requires it
 * @param reached how many of them have it already
 */
public record Readiness(Requirement requirement, Headcount asked, Headcount reached) {}
