package id.lentera.convergence;

import org.jspecify.annotations.Nullable;

/**
 * Which areas lie behind a cell.
 *
 * @param lacks    id of a programme that doesn't reach its threshold there
 * @param has      id of a programme that serves somebody there
 * @param areaClass word of a class
 * @param inside   code of an area that they lie in
 * @param priority {@code true}: priority areas only
 */
public record GapQuestion(
        @Nullable String lacks,
        @Nullable String has,
        @Nullable String areaClass,
        @Nullable String inside,
        @Nullable String priority) {}
