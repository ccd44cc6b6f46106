-- one letter on its way to one mailbox; how far it came is read from its mail and from letter_access
create table delivery (
  id          uuid primary key,
  version     bigint not null,
  letter_id   uuid not null references letter (id),
  referral_id uuid not null references referral (id),
  recipient   text not null,
  way         text not null check (way in ('ATTACHED', 'LINK')),
  released_by uuid not null references account (id),
  released_at timestamptz not null,
  mail_id     uuid not null unique references outgoing_mail (id),
  replaced_by uuid unique references delivery (id) deferrable initially deferred
);
-- released twice is released once: a mailbox gets an edition of a letter one time
create unique index delivery_once on delivery (letter_id, recipient) where replaced_by is null;
create index delivery_of_referral on delivery (referral_id);
create index delivery_latest on delivery (released_at desc, id desc);

-- the way to a letter that is not attached; the code itself is only in the mail
create table letter_link (
  delivery_id   uuid primary key references delivery (id),
  version       bigint not null,
  code_sha256   text not null unique check (code_sha256 ~ '^[0-9a-f]{64}$'),
  expires_at    timestamptz not null,
  wrong_answers int not null default 0
);

-- each time a letter was opened or taken away, by whom and which way
create table letter_access (
  id          bigint generated always as identity primary key,
  letter_id   uuid not null references letter (id),
  delivery_id uuid references delivery (id),
  account_id  uuid references account (id),
  at          timestamptz not null,
  kind        text not null check (kind in ('OPENED_BY_LINK', 'OPENED_AS_PAGE', 'DOWNLOADED'))
);
create index letter_access_of on letter_access (letter_id, id);
