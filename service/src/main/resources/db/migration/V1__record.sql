-- The record of decisions. The same text runs on PostgreSQL and on H2.

-- One row: which record this is, and what shows that the keys are those it was written with.
create table record_identity (
    only_row   smallint primary key check (only_row = 1),
    log_id     varchar(64) not null,
    key_check  bytea not null,
    public_key bytea not null
);

-- Every rulebook that decided anything: its texts, compressed, in parts.
create table rulebook (
    id    varchar(80) primary key,
    label varchar(200) not null
);
create table rulebook_part (
    rulebook varchar(80) not null references rulebook (id),
    part     integer not null,
    texts    bytea not null,
    primary key (rulebook, part)
);

-- The log. Rows are added at the end and never changed; `leaf` is the hash of the entry.
create table log_entry (
    position bigint primary key,
    id       varchar(26) not null unique,
    kind     varchar(16) not null,
    about    varchar(26),
    at       timestamp with time zone not null,
    rulebook varchar(80),
    body     bytea not null,
    leaf     bytea not null
);

-- One row, locked by whoever adds to the log: its size and the roots of its whole subtrees, the smallest first.
create table log_head (
    only_row        smallint primary key check (only_row = 1),
    size            bigint not null,
    frontier        bytea not null,
    last_at         timestamp with time zone not null,
    checkpoint_size bigint not null
);

-- The roots of subtrees of 256, 65,536, … entries, so that a proof need not read the whole log.
create table log_subtree (
    level    integer not null,
    position bigint not null,
    root     bytea not null,
    primary key (level, position)
);

create table log_checkpoint (
    size      bigint primary key,
    root      bytea not null,
    at        timestamp with time zone not null,
    signature bytea not null
);

-- What a decision is found by, and the key of its case. Each row is written in one transaction with its entry of the log, so no
-- reference to it is checked row by row. `case_hash` is a keyed hash of the caller's reference, null where it gave none;
-- `case_key` is itself encrypted, and where it is null the case was erased and cannot be read again.
create table decision (
    position    bigint primary key,
    id          varchar(26) not null unique,
    case_hash   bytea,
    case_key    bytea,
    outcome     varchar(16) not null,
    study       boolean not null,
    decided_at  timestamp with time zone not null
);
create index decision_case on decision (case_hash, position);
create index decision_outcome on decision (outcome, position);
create index decision_decided_at on decision (decided_at);

-- Under which clauses the blocks of 256 decisions have to be looked through.
create table clause_block (
    clause varchar(160) not null,
    block  bigint not null,
    primary key (clause, block)
);

-- Requests that were sent under a key: keyed hashes of key and request, and the decision that they got.
create table idempotency_key (
    key_hash     bytea primary key,
    request_hash bytea not null,
    decision     varchar(26) not null,
    taken_at     timestamp with time zone not null
);
create index idempotency_key_taken_at on idempotency_key (taken_at);
