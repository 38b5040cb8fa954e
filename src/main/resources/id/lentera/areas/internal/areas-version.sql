SELECT coalesce((SELECT max(id) FROM batch WHERE kind = 'REGISTER' AND status = 'ACTIVE'), 0) || '-' ||
       coalesce((SELECT max(id) FROM boundary_set WHERE active), 0)
