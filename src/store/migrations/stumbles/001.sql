-- Pages counted by screen and language; of nobody. "used" is the last day on which something was counted, from 1970.
CREATE TABLE stumble (
    guide TEXT NOT NULL,
    version TEXT NOT NULL,
    screen TEXT NOT NULL,
    language TEXT NOT NULL,
    seen BIGINT NOT NULL,
    stopped BIGINT NOT NULL,
    lost BIGINT NOT NULL,
    helped BIGINT NOT NULL,
    used BIGINT NOT NULL,
    PRIMARY KEY (guide, version, screen, language)
);
