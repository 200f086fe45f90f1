/** All that is recorded of a person, as they take it with them (自分の記録). */
@NullMarked
package careermap.portfolio;

import org.jspecify.annotations.NullMarked;
