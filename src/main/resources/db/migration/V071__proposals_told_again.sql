-- a line that the records tell again, in other words or on other pages, is known as the same line, so
-- that nobody is asked about it twice
alter table proposed_line
  add column known_as     uuid,
  add column progressed   text not null default '',
  add column transplanted text not null default '',
  add column refractory   text not null default '',   -- medicines of therapy.yaml, parted by commas
  add column intolerant   text not null default '';
update proposed_line set known_as = id;
alter table proposed_line alter column known_as set not null;

-- the page as it was read: a proposal is not shown when its page says something else by now
alter table proposed_line_passage add column page_digest text not null default '';

-- how much of a referral the last reading took, and what it left out
create table proposal_reading (
  referral_id uuid primary key references referral (id) on delete cascade,
  read_at     timestamptz not null,
  pages_left  int not null,
  lines_left  int not null default 0,
  values_left int not null default 0
);

insert into reading_due (referral_id) select distinct referral_id from proposed_line;
