DROP TABLE pouch_gift;
