/** What is done again and again (巡回), by one instance at a time. */
@NullMarked
package careermap.rounds;

import org.jspecify.annotations.NullMarked;
