-- Help given at desks, counted by month and by kind; of nobody.
CREATE TABLE activity (
    month TEXT NOT NULL,
    theme TEXT NOT NULL,
    autonomy TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    towards TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (month, theme, autonomy, minutes, towards)
);
