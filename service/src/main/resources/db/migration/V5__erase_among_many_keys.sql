-- To erase a case is to forget the key its request was sent under, too: one of a million, where a batch was sent under a key.
create index idempotency_key_decision on idempotency_key (decision);
