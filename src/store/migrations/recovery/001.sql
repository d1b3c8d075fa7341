-- Two papers that open a pouch whose words are lost: a locator that both give together, and the
-- root of the pouch sealed under what both say. "asked" is the second at which somebody brought
-- both, "opened" the one at which new words were given; 0 before.
CREATE TABLE pouch_recovery (
    locator BLOB PRIMARY KEY,
    pouch BLOB NOT NULL UNIQUE REFERENCES pouch (locator) ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    asked BIGINT NOT NULL,
    opened BIGINT NOT NULL
);
