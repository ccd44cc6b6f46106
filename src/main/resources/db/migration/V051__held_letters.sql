-- since when a letter is held back because its evaluation rests on another person's page
alter table delivery add column held_at timestamptz;
create index delivery_held on delivery (referral_id) where held_at is not null;

-- a mail that was stopped while its letter was held is looked for like one that failed
drop index outgoing_mail_alarm;
create index outgoing_mail_alarm on outgoing_mail (created_at)
  where status in ('REJECTED', 'PARKED', 'STOPPED');
