-- an attempt whose end nobody knows may have taken the mail out, whatever was answered later
alter table outgoing_mail add column may_have_left boolean not null default false;
update outgoing_mail m set may_have_left = true
  where exists (select 1 from mail_attempt t where t.mail_id = m.id and t.outcome = 'UNKNOWN');

-- how often nobody was reached, and since when it is tried: days of silence use up no attempt
alter table outgoing_mail add column unreached int not null default 0;
alter table outgoing_mail add column tried_since timestamptz not null default now();
alter table mail_attempt drop constraint mail_attempt_outcome_check;
alter table mail_attempt add constraint mail_attempt_outcome_check
  check (outcome in ('ACCEPTED', 'UNREACHED', 'TEMPORARY', 'FULL', 'PERMANENT', 'UNKNOWN'));

-- a person looked at a mail that was given up and leaves it so, or another went in its place
alter table outgoing_mail add column set_aside boolean not null default false;
update outgoing_mail set set_aside = true where status in ('PARKED', 'REJECTED')
  and id in (select mail_id from delivery where replaced_by is not null);
