-- The second factor of staff: what the portal shares with somebody's authenticator app.
create table authenticator (
  account_id   uuid primary key references account (id),
  version      bigint      not null,
  sealed       bytea       not null,   -- the shared key, closed by a master key
  sealed_by    text        not null,   -- which of them; it opens nothing
  begun_at     timestamptz not null,
  confirmed_at timestamptz,            -- none until the app showed a right code
  last_step    bigint      not null    -- codes of this half minute and of those before are used up
);

-- What somebody comes in with whose phone is gone; only the hash is kept, and each works once.
create table recovery_code (
  id         uuid        primary key,
  hash       bytea       not null unique,
  account_id uuid        not null references authenticator (account_id) on delete cascade,
  made_at    timestamptz not null,
  used_at    timestamptz
);
create index recovery_code_by_account on recovery_code (account_id);
