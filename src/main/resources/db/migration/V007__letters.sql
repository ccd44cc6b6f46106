-- A letter is printed once, when its evaluation is signed; these bytes are what was signed.
create table letter (
  id            uuid primary key,
  referral_id   uuid not null references referral (id),
  evaluation_id uuid not null unique references evaluation (id),
  edition       int not null check (edition >= 1),
  language      text not null check (language in ('en', 'zh')),
  signed_by     uuid not null references account (id),
  pdf           bytea not null,
  sha256        text not null check (sha256 = encode(sha256(pdf), 'hex')),
  pages         int not null check (pages >= 1),
  unprintable   text not null,                  -- characters that became a box, as U+…, by spaces
  printed_at    timestamptz not null,
  content       text not null check (content is json object),
  unique (referral_id, edition)
);

create function refuse_change_of_letter() returns trigger language plpgsql as $$
begin
  raise exception 'a letter is not changed' using errcode = 'integrity_constraint_violation';
end $$;

create trigger letter_stays before update on letter
  for each row execute function refuse_change_of_letter();
