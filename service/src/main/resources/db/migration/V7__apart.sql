-- What may be erased before its case: the caller's reference, and the reason and the role of an officer. They are encrypted with the key
-- of the case; the log holds their hash. Null where there is none, where it was erased, and of what earlier versions recorded, which
-- encrypted it together with the rest.
alter table decision add column reference bytea;
alter table review add column reason bytea;
