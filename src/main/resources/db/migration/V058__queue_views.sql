-- the queue narrowed to one disease or one state, in its order, without reading the rest
create index referral_queue_of_disease on referral (disease, (not urgent), queue_since, id)
  where status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS');
create index referral_queue_of_status on referral (status, (not urgent), queue_since, id)
  where status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS');
