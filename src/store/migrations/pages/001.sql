-- What the names of this database's pages begin with in a bucket: one row. Another database that
-- is given the same bucket begins with other letters, and takes none of these for its own.
CREATE TABLE pages_prefix (
    one BIGINT PRIMARY KEY,
    begins TEXT NOT NULL
);
