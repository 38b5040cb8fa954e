SELECT EXISTS (SELECT 1
               FROM current_delivery d
               JOIN delivery_area da ON da.delivery_id = d.id
               JOIN area a ON a.id = da.area_id
               WHERE d.status = ANY (:statuses)
                 AND (:within = '00' OR a.code = :within OR a.code LIKE :within || '.%'))
