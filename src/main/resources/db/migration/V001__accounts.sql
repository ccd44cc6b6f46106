-- People who may enter: patients make their own account, staff are invited.
create table account (
  id                uuid primary key,
  version           bigint      not null,
  email             text        not null unique check (email = lower(email) and length(email) <= 254),
  name              text        not null check (length(name) <= 120),
  role              text        not null check (role in ('PATIENT', 'REVIEWER', 'COORDINATOR', 'ADMINISTRATOR')),
  language          text        not null check (language in ('en', 'zh')),
  password_hash     text,                       -- none until an invited person chose a password
  created_at        timestamptz not null,
  confirmed_at      timestamptz,                -- the person proved that the mailbox is theirs
  disabled_at       timestamptz,
  sessions_end_at   timestamptz not null        -- a sign-in before this moment counts no more
);
create index account_by_role on account (role, email);

-- A secret link that was mailed; only the hash of its secret is kept.
create table account_link (
  id          uuid primary key,
  version     bigint      not null,
  account_id  uuid        not null references account (id),
  purpose     text        not null check (purpose in ('CONFIRM', 'RESET', 'INVITE')),
  secret_hash bytea       not null unique,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index account_link_by_account on account_link (account_id, purpose);
