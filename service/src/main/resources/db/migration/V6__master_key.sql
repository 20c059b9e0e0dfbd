-- The master key that the keys of new cases are encrypted with. Whoever adds a case has to have it, so that none goes on with one that was
-- renewed; null until a service of this version has told which it is.
alter table log_head add column master_key varchar(16);
