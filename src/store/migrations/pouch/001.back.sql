DROP TABLE pouch_loan;
DROP TABLE pouch_file;
DROP TABLE pouch;
