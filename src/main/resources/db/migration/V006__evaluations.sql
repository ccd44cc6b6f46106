create table evaluation (
  id          uuid primary key,
  version     bigint not null,
  referral_id uuid not null references referral (id) on delete cascade,
  edition     int not null check (edition >= 1),
  reviewer_id uuid not null references account (id),
  form        text not null check (form is json object),
  begun_at    timestamptz not null,
  saved_at    timestamptz not null,
  unique (referral_id, edition)
);

-- signed is signed: one signature, never changed, and the form it freezes may not change after it
create table signature (
  evaluation_id uuid primary key references evaluation (id),
  reviewer_id   uuid not null references account (id),
  signed_at     timestamptz not null,
  form_sha256   text not null check (form_sha256 ~ '^[0-9a-f]{64}$')
);

create function refuse_change_of_signed_evaluation() returns trigger language plpgsql as $$
begin
  if exists (select 1 from signature where evaluation_id = old.id) then
    raise exception 'evaluation % is signed', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger signed_evaluation_stays before update on evaluation
  for each row execute function refuse_change_of_signed_evaluation();

create function refuse_change_of_signature() returns trigger language plpgsql as $$
begin
  raise exception 'a signature is not changed' using errcode = 'integrity_constraint_violation';
end $$;

create trigger signature_stays before update on signature
  for each row execute function refuse_change_of_signature();
