DROP TABLE resume;
