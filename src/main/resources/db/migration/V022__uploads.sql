-- files on their way in; whoever writes last holds the upload, and what came lies as parts in the vault
create table upload (
  id          uuid primary key,
  version     bigint not null,
  referral_id uuid not null references referral (id) on delete cascade,
  patient_id  uuid not null,
  kind        text not null,
  label       text not null,
  metadata    text not null,
  sha256      text not null check (sha256 ~ '^([0-9a-f]{64})?$'),
  sitting     uuid not null,
  position    int not null check (position >= 0),
  length      bigint not null check (length > 0),
  received    bigint not null check (received between 0 and length),
  parts       int not null check (parts >= 0),
  writer      uuid,
  state       text not null check (state in ('RUNNING', 'FILED', 'DUPLICATE', 'REFUSED')),
  record_id   uuid references medical_record (id) on delete cascade,
  file_id     uuid,
  refusal     text not null,
  expires_at  timestamptz not null
);
create index upload_of on upload (referral_id);
create index upload_record on upload (record_id) where record_id is not null;
create index upload_expiring on upload (expires_at);

-- of which files in the vault a whole is made, in their order; the whole itself is only this list
create table vault_part (
  whole  uuid not null,
  number int not null check (number > 0),
  name   uuid not null unique,
  bytes  bigint not null check (bytes > 0),
  primary key (whole, number)
);
