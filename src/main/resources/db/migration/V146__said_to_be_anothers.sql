-- when a reviewer said last that a record is another person's: what is decided of its pages after that settles it
create table anothers_record (
  record_id uuid primary key references medical_record (id) on delete cascade,
  said_at   timestamptz not null
);
