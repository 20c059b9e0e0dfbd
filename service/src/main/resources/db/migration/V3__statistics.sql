-- Counts of persons who were decided about, and of reviews. No row is about a person: each counts all that are alike.
create table person_count (
    cell        varchar(400) primary key,
    of_month    varchar(7) not null,
    outcome     varchar(16) not null,
    instrument  varchar(80) not null,
    nationality varchar(16) not null,
    sex         varchar(16) not null,
    age_band    varchar(16) not null,
    port        varchar(80) not null,
    programme   varchar(40) not null,
    minors      varchar(24) not null,
    persons     bigint not null
);
create index person_count_month on person_count (of_month);

create table review_count (
    clause  varchar(160) not null,
    of_month varchar(7) not null,
    act     varchar(24) not null,
    reviews bigint not null,
    primary key (clause, of_month, act)
);
