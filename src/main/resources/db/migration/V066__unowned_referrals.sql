-- of which referrals the office was told that nobody owns them; each time once
create table unowned_alarm (
  referral_id uuid not null references referral (id) on delete cascade,
  since       timestamptz not null, -- when it came into the queue
  told_at     timestamptz not null,
  primary key (referral_id, since)
);
create index referral_unowned on referral (clock_since)
  where status in ('SUBMITTED', 'AWAITING_REVIEW');

-- what waits for a reviewer of its illness and language, in the order of the queue
create index referral_to_offer on referral (disease, language, (not urgent), queue_since, id)
  where status = 'AWAITING_REVIEW';
