UPDATE batch SET status = 'WITHDRAWN' WHERE id = :id AND status = 'ACTIVE'
