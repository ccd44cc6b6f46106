-- conflicts of interest that were declared by mistake: what was declared, who took it back, and why
create table conflict_taken_back (
  id            uuid primary key,
  referral_id   uuid not null references referral (id) on delete cascade,
  reviewer_id   uuid not null references account (id),
  declared_at   timestamptz not null,
  words         text not null,
  reason        text not null check (reason <> ''),
  taken_back_at timestamptz not null,
  taken_back_by uuid not null references account (id)
);
create index conflict_taken_back_on on conflict_taken_back (referral_id);
