-- A look at one place of an official site. "digest" is a number of 64 bits, its sign without meaning.
CREATE TABLE sighting (
    portal TEXT NOT NULL,
    place TEXT NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    status BIGINT,
    millis BIGINT NOT NULL,
    digest BIGINT,
    found BIGINT,
    PRIMARY KEY (portal, place, at)
);
CREATE INDEX sighting_at ON sighting (at);
