/** The pure engine behind portfolios: which villages and packages reach most within a budget. Plain Java: no database, no framework. */
@NullMarked
package id.lentera.priority.portfolio;

import org.jspecify.annotations.NullMarked;
