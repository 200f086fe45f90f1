/** Routes (道順): the ways from a role to a goal, with their rough dates, compared side by side. */
@NullMarked
package careermap.route;

import org.jspecify.annotations.NullMarked;
