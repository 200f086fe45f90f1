package careermap.coverage;

import careermap.map.Role;
import careermap.person.Headcount;

/**
 * How many have been in a role for longer than its guideline (目安を超えた役割): where people get stuck, or
 * where the guideline is off.
 *
 * @param longer than the upper bound for their own form of employment
 */
public record LongStay(Role role, Headcount longer) {}
