SELECT b.id, b.name, b.year, b.source_id, b.batch_id, b.checksum
FROM boundary_set b
WHERE b.active
