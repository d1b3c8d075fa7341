-- A place kept under resume words: a locator that the words give, and a sealed text.
-- "used" is a day, counted from 1970: more would tell when people come.
CREATE TABLE resume (
    locator BLOB PRIMARY KEY,
    sealed BLOB NOT NULL,
    used BIGINT NOT NULL
);
CREATE INDEX resume_used ON resume (used);
