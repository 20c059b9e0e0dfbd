-- The acts of officers, as far as they are needed without reading what they hold; reason and role are in the log, encrypted.
create table review (
    position bigint primary key references log_entry (position),
    decision varchar(26) not null,
    act      varchar(16) not null,
    outcome  varchar(16)
);
create index review_decision on review (decision, position);
