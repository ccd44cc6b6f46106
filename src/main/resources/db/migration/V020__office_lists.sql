-- the office's lists in their order, whatever the status: urgent first, then longest with us
create index referral_office on referral ((not urgent), queue_since, id)
  where submitted_at is not null;
