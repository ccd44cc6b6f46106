-- a sender that died leaves an attempt of which nobody knows the end
alter table mail_attempt drop constraint mail_attempt_outcome_check;
alter table mail_attempt add constraint mail_attempt_outcome_check
  check (outcome in ('ACCEPTED', 'TEMPORARY', 'PERMANENT', 'UNKNOWN'));
create index outgoing_mail_leased on outgoing_mail (leased_until) where leased_until is not null;
