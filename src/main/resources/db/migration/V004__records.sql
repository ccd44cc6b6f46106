-- the data key of each referral, wrapped by the master key; without it what the vault holds is noise
create table vault_key (
  referral_id uuid primary key references referral (id) on delete cascade,
  wrapped     bytea not null
);

create table medical_record (
  id            uuid primary key,
  version       bigint not null,
  referral_id   uuid not null references referral (id) on delete cascade,
  kind          text not null check (kind in
                  ('PATHOLOGY_REPORT', 'TREATMENT_HISTORY', 'DISCHARGE_SUMMARY', 'LAB_REPORT',
                   'IMAGING_REPORT', 'GENETICS_REPORT', 'HEART_REPORT', 'OTHER')),
  label         text not null,
  format        text not null check (format in ('PDF', 'JPEG', 'PNG', 'DOCX', 'TEXT')),
  bytes         bigint not null check (bytes > 0),
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  vault_name    uuid not null unique,
  received_at   timestamptz not null,
  removed_at    timestamptz,
  document_date date,
  safe_copy     text not null check (safe_copy in
                  ('WAITING', 'READY', 'PASSWORD_PROTECTED', 'DAMAGED', 'CANNOT_BE_SHOWN')),
  pages         int not null default 0 check (pages >= 0)
);
-- the same file is kept once in a referral
create unique index medical_record_once on medical_record (referral_id, sha256)
  where removed_at is null;
create index medical_record_of on medical_record (referral_id, received_at);

create table record_page (
  id        uuid primary key,
  record_id uuid not null references medical_record (id) on delete cascade,
  number    int not null check (number > 0),
  large     uuid,
  small     uuid,
  width     int not null,
  height    int not null,
  words     text not null,
  unique (record_id, number)
);

-- safe copies still to be made; taken with a lease, parked when every attempt failed
create table safe_copy_job (
  record_id    uuid primary key references medical_record (id) on delete cascade,
  attempts     int not null default 0,
  due_at       timestamptz not null,
  leased_until timestamptz,
  parked_at    timestamptz
);
create index safe_copy_job_due on safe_copy_job (due_at) where parked_at is null;

-- what the patient said of each kind of record
create table record_availability (
  referral_id  uuid not null references referral (id) on delete cascade,
  kind         text not null,
  availability text not null check (availability in ('HAVE', 'ASKED', 'NEVER_DONE', 'CANNOT_GET')),
  primary key (referral_id, kind)
);
