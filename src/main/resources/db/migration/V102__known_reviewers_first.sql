-- whether who answered the same sender before is offered the next referral first; the hospital decides
alter table routing_terms add column known_first boolean not null default true;
