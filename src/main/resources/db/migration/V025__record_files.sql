-- what was sent for a record: one document, or several photos that are its pages; the position is
-- the number of the file's first page in the record
create table record_file (
  id          uuid primary key,
  record_id   uuid not null references medical_record (id) on delete cascade,
  referral_id uuid not null references referral (id) on delete cascade,
  position    int not null check (position > 0),
  label       text not null,
  format      text not null check (format in ('PDF', 'JPEG', 'PNG', 'DOCX', 'TEXT')),
  bytes       bigint not null check (bytes > 0),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  vault_name  uuid not null unique,
  received_at timestamptz not null,
  removed_at  timestamptz,
  safe_copy   text not null check (safe_copy in
                ('WAITING', 'READY', 'PASSWORD_PROTECTED', 'DAMAGED', 'TOO_LARGE',
                 'CANNOT_BE_SHOWN')),
  pages       int not null default 0 check (pages >= 0)
);
insert into record_file
  select id, id, referral_id, 1, label, format, bytes, sha256, vault_name, received_at, removed_at,
         safe_copy, pages
    from medical_record;
-- the same file is kept once in a referral
create unique index record_file_once on record_file (referral_id, sha256) where removed_at is null;
create index record_file_of on record_file (record_id, position);

alter table record_page add column file_id uuid references record_file (id) on delete cascade;
update record_page set file_id = record_id;
alter table record_page alter column file_id set not null;
create index record_page_of_file on record_page (file_id);

alter table safe_copy_job drop constraint safe_copy_job_record_id_fkey;
alter table safe_copy_job rename column record_id to file_id;
alter table safe_copy_job add foreign key (file_id) references record_file (id) on delete cascade;

-- made anew by R__vault_file.sql
drop view vault_file;

alter table medical_record
  drop column label,
  drop column format,
  drop column bytes,
  drop column sha256,
  drop column vault_name,
  drop column safe_copy,
  drop column pages;
