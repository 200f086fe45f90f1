/** The benchmark (計測): this app beside two bare ones, by one load generator, in one run. */
@NullMarked
package careermap.benchmark;

import org.jspecify.annotations.NullMarked;
