-- a reviewer asks a colleague to go on; until the answer the claim stays where it is.
-- Without a colleague: given back to the queue, with the reason.
create table hand_over (
  id          uuid primary key,
  referral_id uuid not null references referral (id) on delete cascade,
  from_id     uuid not null references account (id),
  to_id       uuid references account (id),
  words       text not null check (words <> ''),
  at          timestamptz not null,
  answer      text check (answer in ('ACCEPTED', 'GIVEN_BACK', 'TAKEN_BACK')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (to_id is not null or answer is not null),
  check (from_id <> to_id)
);
create unique index hand_over_open on hand_over (referral_id) where answer is null;
create index hand_over_for on hand_over (to_id) where answer is null;
create index hand_over_of_referral on hand_over (referral_id, at);
