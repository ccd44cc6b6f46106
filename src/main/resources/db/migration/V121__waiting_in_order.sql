-- what waits, in the order in which it is claimed, without what is claimed already and stands before it
create index referral_waiting on referral ((not urgent), queue_since, id)
  where status = 'AWAITING_REVIEW';
