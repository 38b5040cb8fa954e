WHERE a.level > 0
  AND (:level = -1 OR a.level = :level)
  AND (a.code LIKE :prefix OR a.code = :within)
  AND (a.registered OR (:unregistered AND EXISTS (SELECT 1 FROM boundary u JOIN boundary_set us ON us.id = u.boundary_set_id AND us.active
                                                  WHERE u.area_id = a.id)))
  AND (:everything
       OR (:name <> '' AND strpos(a.name_key, :name) > 0)
       OR (:dotted <> '' AND (starts_with(a.code, :dotted)
                              OR a.id IN (SELECT c.area_id FROM area_code c
                                          WHERE c.system = 'bps' AND c.edition IN ('current', '2013') AND c.code = :digits))))
