-- what opens a locked PDF lies in the vault until its copy is made
alter table safe_copy_job add column password_name uuid;
alter table record_file drop constraint record_file_safe_copy_check;
alter table record_file add constraint record_file_safe_copy_check check (safe_copy in
  ('WAITING', 'READY', 'PASSWORD_PROTECTED', 'WRONG_PASSWORD', 'DAMAGED', 'TOO_LARGE',
   'NO_PROGRAM', 'PARTLY_UNPACKED', 'ARCHIVE_TOO_LARGE', 'ARCHIVE_TOO_DEEP', 'CANNOT_BE_SHOWN'));
