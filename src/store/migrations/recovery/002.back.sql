DROP TABLE resume_recovery;
