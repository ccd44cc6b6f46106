-- laboratory values as the records print them: one value is one analyte, figure, unit and day,
-- wherever it stands; what is no longer told is kept, and not shown
create table proposed_value (
  id          uuid primary key,
  referral_id uuid not null references referral (id) on delete cascade,
  place       int not null,
  analyte     text not null,      -- a key of labs.yaml
  printed     text not null,      -- letter for letter
  answer      text not null,      -- "positive", "negative" or ""
  unit        text not null,
  converted   text not null,      -- in the unit of the analyte, when that is certain
  range       text not null,      -- the laboratory's own, as printed
  upper_limit text not null,      -- the laboratory's own, in the printed unit
  taken       text not null,      -- 2026, 2026-09 or 2026-09-08
  doubts      text not null,
  digest      text not null,      -- of what makes it this value
  told        text not null,      -- of all that is told of it; a reading that tells the same writes nothing
  proposed_at timestamptz not null,
  replaced_at timestamptz,
  unique (referral_id, digest)
);

create table proposed_value_passage (
  value_id    uuid not null references proposed_value (id) on delete cascade,
  place       int not null,
  page_id     uuid not null,
  page_digest text not null,
  words       text not null,
  primary key (value_id, place)
);

-- what became of them: a row for each change, the newest is what holds, in the reviewer's reading
create table value_decision (
  id            bigint generated always as identity primary key,
  value_id      uuid not null references proposed_value (id) on delete cascade,
  evaluation_id uuid not null references evaluation (id) on delete cascade,
  decision      text not null check (decision in ('ACCEPTED', 'CHANGED', 'LEFT', 'OPEN')),
  printed       text not null,
  unit          text not null,
  converted     text not null,
  range         text not null,
  upper_limit   text not null,
  taken         text not null,
  decided_by    uuid not null references account (id),
  decided_at    timestamptz not null
);
create index value_decision_of_value on value_decision (value_id, id);

insert into reading_due (referral_id)
  select id from referral where status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS');
