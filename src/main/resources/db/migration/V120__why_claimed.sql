-- why “claim the next one” took just this referral; empty when its reviewer chose it
alter table claim add column why text not null default ''
  check (why in ('', 'OFFERED', 'URGENT_SUITING', 'URGENT', 'SUITING', 'LONGEST'));
