SELECT id, name_id, name_en, unit, kind, direction, theme, definition_id, definition_en, numerator, denominator,
       caveat_id, caveat_en, thresholds, threshold_labels_id, threshold_labels_en, threshold_source
FROM indicator
ORDER BY position, id
