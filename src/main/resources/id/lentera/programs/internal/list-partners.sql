SELECT p.programme_id, p.name, p.role, p.contribution_id, p.contribution_en, p.source_id
FROM programme_partner p
JOIN batch b ON b.id = p.batch_id AND b.status = 'ACTIVE'
ORDER BY p.programme_id, p.position
