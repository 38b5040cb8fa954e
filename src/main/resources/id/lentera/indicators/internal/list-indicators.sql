SELECT id, name_id, name_en, unit, kind, direction, theme, definition_id, definition_en, numerator, denominator,
       caveat_id, caveat_en
FROM indicator
ORDER BY position, id
