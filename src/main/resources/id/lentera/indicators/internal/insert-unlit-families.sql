-- How many families live without electric light: the published share of a year times the families of the nearest year, three years
-- away at most. An estimate, never a published figure; an area that lacks either number gets none.
INSERT INTO observation (area_id, indicator_id, year, variant, value, absence, status, numerator, denominator, source_id,
                         batch_id, row_number, note)
SELECT share.area_id, 'households_without_electricity', share.year, 0, round(share.value * families.value / 100), NULL, 'ESTIMATED',
       NULL, NULL, share.source_id, :batch, row_number() OVER (ORDER BY share.area_id, share.year),
       'estimate: share of ' || share.year || ' times families (KK) of ' || families.year
FROM current_observation share
CROSS JOIN LATERAL (SELECT f.value, f.year
                    FROM current_observation f
                    WHERE f.area_id = share.area_id AND f.indicator_id = 'households' AND f.variant = 0
                      AND f.value IS NOT NULL AND f.status <> 'DEMO' AND abs(f.year - share.year) <= 3
                    ORDER BY abs(f.year - share.year), f.year
                    LIMIT 1) families
WHERE share.indicator_id = 'households_without_electricity_pct' AND share.variant = 0
  AND share.value IS NOT NULL AND share.status <> 'DEMO'
