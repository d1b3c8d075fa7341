-- How many bytes a page takes outside, in the bucket; 0 when it is in "sealed", which is empty
-- when the page is outside. So what a page takes is always "outside + LENGTH(sealed)".
ALTER TABLE pouch_file ADD COLUMN outside BIGINT NOT NULL DEFAULT 0;
ALTER TABLE pouch_gift ADD COLUMN outside BIGINT NOT NULL DEFAULT 0;
