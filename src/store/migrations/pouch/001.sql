-- A pouch of papers: a locator that its words give, and a sealed list. "version" counts the
-- changes, so that two tabs lose nothing; "used" is a day, counted from 1970.
CREATE TABLE pouch (
    locator BLOB PRIMARY KEY,
    sealed BLOB NOT NULL,
    version BIGINT NOT NULL,
    used BIGINT NOT NULL
);
CREATE INDEX pouch_used ON pouch (used);
-- One page of a paper, under a key of its own that stands in the sealed list.
CREATE TABLE pouch_file (
    locator BLOB PRIMARY KEY,
    pouch BLOB NOT NULL REFERENCES pouch (locator) ON DELETE CASCADE,
    sealed BLOB NOT NULL
);
CREATE INDEX pouch_file_pouch ON pouch_file (pouch);
-- What is lent to a helper: the keys of some pages, sealed under other words, emptied when it
-- is over; who opened what; the second at which it ends.
CREATE TABLE pouch_loan (
    locator BLOB PRIMARY KEY,
    pouch BLOB NOT NULL REFERENCES pouch (locator) ON DELETE CASCADE,
    papers BLOB NOT NULL,
    journal BLOB NOT NULL,
    version BIGINT NOT NULL,
    ends BIGINT NOT NULL
);
CREATE INDEX pouch_loan_pouch ON pouch_loan (pouch);
