-- what a reviewer said before the records opened; no words: nothing stands between
create table conflict_declaration (
  referral_id uuid not null references referral (id) on delete cascade,
  reviewer_id uuid not null references account (id),
  declared_at timestamptz not null,
  words       text check (words <> ''),
  primary key (referral_id, reviewer_id)
);
create index conflict_of_reviewer on conflict_declaration (reviewer_id, referral_id)
  where words is not null;
