DROP TABLE pages_prefix;
