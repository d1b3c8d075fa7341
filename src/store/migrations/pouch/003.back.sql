ALTER TABLE pouch_gift DROP COLUMN outside;
ALTER TABLE pouch_file DROP COLUMN outside;
