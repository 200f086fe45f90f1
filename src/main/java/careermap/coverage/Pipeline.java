package careermap.coverage;

import careermap.map.Role;
import careermap.person.Headcount;

/**
 * How far those are whose role has a step to another (役割への道のり): by the experiences and
 * qualifications that the step requires. Of whom nothing is recorded, nothing is known, and they
 * are not counted.
 *
 * @param ready everything is there
 * @param near one or two are to come
 * @param far more than two are to come
 */
public record Pipeline(Role to, Headcount ready, Headcount near, Headcount far) {}
