-- The same for a place kept under resume words.
CREATE TABLE resume_recovery (
    locator BLOB PRIMARY KEY,
    place BLOB NOT NULL UNIQUE REFERENCES resume (locator) ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    asked BIGINT NOT NULL,
    opened BIGINT NOT NULL
);
