SELECT p.id, p.name_id, p.name_en, p.kind, p.unit, p.accumulation, p.description_id, p.description_en,
       coalesce((SELECT array_agg(DISTINCT d.year ORDER BY d.year) FROM fs_delivery d WHERE d.programme_id = p.id),
                ARRAY[]::integer[]) AS years,
       coalesce((SELECT array_agg(DISTINCT d.level ORDER BY d.level) FROM fs_delivery d WHERE d.programme_id = p.id),
                ARRAY[]::integer[]) AS levels
FROM programme p
JOIN batch b ON b.id = p.batch_id AND b.status = 'ACTIVE'
ORDER BY p.position, p.id
