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

-- who declared what, and why it was taken back, stays as it was written
create function refuse_change_of_conflict_taken_back() returns trigger language plpgsql as $$
begin
  raise exception 'conflict taken back % is kept', old.id using errcode = 'integrity_constraint_violation';
end $$;

create trigger conflict_taken_back_stays before update or delete on conflict_taken_back
  for each row execute function refuse_change_of_conflict_taken_back();
