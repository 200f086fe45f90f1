/** Every polite no (断り) of the product. */
@NullMarked
package careermap.refusal;

import org.jspecify.annotations.NullMarked;
