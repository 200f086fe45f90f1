/** Working time (営業日と勤務時間): which days the company works, and when one person does. */
@NullMarked
package careermap.workday;

import org.jspecify.annotations.NullMarked;
