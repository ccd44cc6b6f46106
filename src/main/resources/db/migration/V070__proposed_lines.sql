-- referrals whose pages changed since lines were proposed from them: a row for each change, so that
-- nobody who reads or decides about a page waits for anybody else
create table reading_due (
  id          bigint generated always as identity primary key,
  referral_id uuid not null references referral (id) on delete cascade,
  due_at      timestamptz not null default now()    -- later when somebody reads, or could not
);
create index reading_due_of_referral on reading_due (referral_id, id);
create index reading_due_next on reading_due (due_at, id);
insert into reading_due (referral_id)
  select id from referral where status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS');

-- lines of treatment as the records tell them; one that they no longer tell is kept, and not shown
create table proposed_line (
  id          uuid primary key,
  referral_id uuid not null references referral (id) on delete cascade,
  place       int not null,
  regimen     text not null,
  begun       text not null,
  ended       text not null,
  response    text not null,
  reason      text not null,
  doubts      text not null,
  digest      text not null,
  proposed_at timestamptz not null,
  replaced_at timestamptz,
  unique (referral_id, digest)
);

-- where they stand; a page that is gone, or another person's, takes its lines with it
create table proposed_line_passage (
  line_id uuid not null references proposed_line (id) on delete cascade,
  place   int not null,
  page_id uuid not null,
  words   text not null,
  primary key (line_id, place)
);

-- what became of them: a row for each change, the newest is what holds
create table proposed_line_decision (
  id            bigint generated always as identity primary key,
  line_id       uuid not null references proposed_line (id) on delete cascade,
  evaluation_id uuid not null references evaluation (id) on delete cascade,
  decision      text not null check (decision in ('ACCEPTED', 'CHANGED', 'LEFT', 'OPEN')),
  decided_by    uuid not null references account (id),
  decided_at    timestamptz not null
);
create index proposed_line_decision_of_line on proposed_line_decision (line_id, id);
