-- every page is read once, be it its own words or its picture; held until read_due_at by who reads
alter table record_page
  add column read_at timestamptz,
  add column read_due_at timestamptz not null default now(),
  add column read_attempts int not null default 0;
create index record_page_unread on record_page (read_due_at) where read_at is null;
