package id.lentera.topics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as somebody enters it.
 *
 * @param record  the record that is changed; null for a new one
 * @param version the version of it that was seen
 * @param cells   filled cells by column
 */
public record TopicEntry(@Nullable Long record, @Nullable Integer version, String area, Map<String, String> cells) {}
