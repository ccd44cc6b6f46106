-- one page that the hospital asks its patient to photograph again: of which file, where in it, what
-- on it cannot be read (in ten-thousandths of its picture)
create table page_request (
  id          uuid primary key,
  version     bigint not null,
  referral_id uuid not null references referral (id) on delete cascade,
  file_id     uuid not null references record_file (id) on delete cascade,
  page        int not null check (page > 0),
  x           int not null check (x between 0 and 10000),
  y           int not null check (y between 0 and 10000),
  width       int not null check (width between 1 and 10000),
  height      int not null check (height between 1 and 10000),
  words       text not null,
  asked_by    uuid not null references account (id),
  asked_at    timestamptz not null,
  answered_at timestamptz,
  answer      text check (answer in ('NEW_PHOTO', 'NO_BETTER_PHOTO')),
  check ((answered_at is null) = (answer is null))
);
create unique index page_request_open on page_request (file_id, page) where answered_at is null;
create index page_request_of on page_request (referral_id, asked_at);
