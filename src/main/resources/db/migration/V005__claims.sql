-- who reviews a referral is a fact of its own; the primary key refuses the second reviewer
create table claim (
  referral_id uuid primary key references referral (id) on delete cascade,
  reviewer_id uuid not null references account (id),
  claimed_at  timestamptz not null,
  lapses_at   timestamptz not null
);
create index claim_of_reviewer on claim (reviewer_id);
create index claim_lapses on claim (lapses_at);

-- the queue is read by key in this order: urgent first, then longest with us
drop index referral_queue;
create index referral_queue on referral ((not urgent), queue_since, id)
  where status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS');
