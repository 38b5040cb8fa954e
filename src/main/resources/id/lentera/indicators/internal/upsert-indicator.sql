INSERT INTO indicator (id, name_id, name_en, unit, kind, direction, theme, definition_id, definition_en, numerator,
                       denominator, caveat_id, caveat_en, position, thresholds, threshold_labels_id,
                       threshold_labels_en, threshold_source)
VALUES (:id, :nameId, :nameEn, :unit, :kind, :direction, :theme, :definitionId, :definitionEn, :numerator,
        :denominator, :caveatId, :caveatEn, :position, :thresholds, :labelsId, :labelsEn, :thresholdSource)
ON CONFLICT (id) DO UPDATE
SET name_id = excluded.name_id, name_en = excluded.name_en, unit = excluded.unit, kind = excluded.kind,
    direction = excluded.direction, theme = excluded.theme, definition_id = excluded.definition_id,
    definition_en = excluded.definition_en, numerator = excluded.numerator, denominator = excluded.denominator,
    caveat_id = excluded.caveat_id, caveat_en = excluded.caveat_en, position = excluded.position,
    thresholds = excluded.thresholds, threshold_labels_id = excluded.threshold_labels_id,
    threshold_labels_en = excluded.threshold_labels_en, threshold_source = excluded.threshold_source
