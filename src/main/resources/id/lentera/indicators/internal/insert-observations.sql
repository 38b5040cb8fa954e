INSERT INTO observation (area_id, indicator_id, year, variant, value, absence, status, numerator, denominator, source_id,
                         batch_id, row_number, note)
SELECT area_id, indicator_id, year, variant, value, absence, status, numerator, denominator, source_id,
       :batch, row_number, note
FROM unnest(:area, :indicator, :year, :variant, :value, :absence, :status, :numerator, :denominator, :source,
            :row, :note)
     AS t (area_id, indicator_id, year, variant, value, absence, status, numerator, denominator, source_id,
           row_number, note)
