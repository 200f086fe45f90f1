/** Delivery (届ける): what is to be told to somebody, decided once and delivered once. */
@NullMarked
package careermap.delivery;

import org.jspecify.annotations.NullMarked;
