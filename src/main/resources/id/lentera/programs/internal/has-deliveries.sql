SELECT EXISTS (SELECT 1
               FROM current_delivery d
               JOIN delivery_place dp ON dp.delivery_id = d.id
               JOIN area a ON a.id = dp.area_id
               WHERE d.status = ANY (:statuses)
                 AND (:within = '00' OR a.code = :within OR a.code LIKE :within || '.%'))
