-- how often a copy failed by no fault of the file; only the pause grows with it
alter table safe_copy_job add column setbacks int not null default 0;

-- the pages together would take more room than one record may have
alter table medical_record drop constraint medical_record_safe_copy_check;
alter table medical_record add constraint medical_record_safe_copy_check check (safe_copy in
  ('WAITING', 'READY', 'PASSWORD_PROTECTED', 'DAMAGED', 'TOO_LARGE', 'CANNOT_BE_SHOWN'));
