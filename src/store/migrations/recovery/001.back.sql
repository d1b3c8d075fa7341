DROP TABLE pouch_recovery;
