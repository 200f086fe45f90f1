/** Understanding (ことばの理解) what a person types, by rules and a vocabulary alone. */
@NullMarked
package careermap.understanding;

import org.jspecify.annotations.NullMarked;
