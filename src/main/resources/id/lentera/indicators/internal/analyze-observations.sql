ANALYZE observation, batch
