-- A page that was set apart as another person's, after a new photo took its place: what was cited
-- by then rests on the old picture, and the file it came in still holds it.
create table replaced_set_apart (
  page_id     uuid primary key,
  file_id     uuid not null references record_file (id) on delete cascade,
  number      int not null,
  decided_by  uuid not null references account (id),
  decided_at  timestamptz not null,
  replaced_at timestamptz not null
);
create index replaced_set_apart_of_file on replaced_set_apart (file_id);
