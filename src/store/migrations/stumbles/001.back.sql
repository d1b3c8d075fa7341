DROP TABLE stumble;
