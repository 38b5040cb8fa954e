/** The pure engine behind priority lists: ranks, their combination, quadrants and rank intervals. Plain Java: no database, no framework, exact arithmetic. */
package id.lentera.priority.mcda;
