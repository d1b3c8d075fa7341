-- What a helper adds to a loan, until the person keeps it or throws it away: what it is, sealed
-- under the root of the loan; its page, under a root of its own; no page when it is a note.
CREATE TABLE pouch_gift (
    locator BLOB PRIMARY KEY,
    loan BLOB NOT NULL REFERENCES pouch_loan (locator) ON DELETE CASCADE,
    about BLOB NOT NULL,
    sealed BLOB NOT NULL
);
CREATE INDEX pouch_gift_loan ON pouch_gift (loan);
