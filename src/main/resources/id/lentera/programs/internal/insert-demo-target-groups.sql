INSERT INTO target_group (area_id, households, status, source_id, batch_id)
SELECT area_id, households, 'DEMO', :source, :batch FROM unnest(:area, :households) AS t (area_id, households)
