-- Decisions are listed by the moment at which they were decided, and by their place in the log where that is the same. With both in
-- the index a page is read without what is newer or older.
drop index decision_outcome;
drop index decision_decided_at;
create index decision_outcome on decision (outcome, decided_at, position);
create index decision_decided_at on decision (decided_at, position);
