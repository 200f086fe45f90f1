package careermap.observed;

import careermap.map.RoleCode;
import java.time.LocalDate;

/**
 * A step that is told as one of five or more (知らせてよい異動); whose it is is not known here.
 *
 * @param batch the day on which it was first told, together with the others of the path
 */
public record TellableMove(RoleCode from, RoleCode to, int months, LocalDate on, LocalDate batch) {}
