-- when the virus scanner passed it; a file found bad is only told of, its bytes are gone
alter table record_file add column checked_at timestamptz;
alter table record_file drop constraint record_file_safe_copy_check;
alter table record_file add constraint record_file_safe_copy_check check (safe_copy in
  ('UNCHECKED', 'WAITING', 'READY', 'PASSWORD_PROTECTED', 'WRONG_PASSWORD', 'DAMAGED', 'TOO_LARGE',
   'NO_PROGRAM', 'PARTLY_UNPACKED', 'ARCHIVE_TOO_LARGE', 'ARCHIVE_TOO_DEEP', 'CANNOT_BE_SHOWN',
   'VIRUS'));
