INSERT INTO finding (batch_id, severity, code, file, row_number, field, value, message_id, message_en)
VALUES (:batch, :severity, :code, :file, :row, :field, :value, :messageId, :messageEn)
