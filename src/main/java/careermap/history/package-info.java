/** What happened before the app (これまでの履歴): earlier roles, talks, experiences, qualifications. */
@NullMarked
package careermap.history;

import org.jspecify.annotations.NullMarked;
