-- why an edition was begun: the letter before a correction is held back, the one before new results
-- stands until the new letter is released
alter table evaluation add column reason text not null default 'FIRST'
  check (reason in ('FIRST', 'CORRECTION', 'NEW_RESULTS'));
alter table evaluation disable trigger signed_evaluation_stays;
update evaluation set reason = 'CORRECTION' where edition > 1;
alter table evaluation enable trigger signed_evaluation_stays;
alter table evaluation add check ((reason = 'FIRST') = (edition = 1));
