INSERT INTO delivery_area (delivery_id, area_id) VALUES (:delivery, :area)
