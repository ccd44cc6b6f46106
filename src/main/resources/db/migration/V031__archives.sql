-- an archive is a file until those in it have taken its place
alter table record_file drop constraint record_file_format_check;
alter table record_file add constraint record_file_format_check check (format in
  ('PDF', 'JPEG', 'PNG', 'TIFF', 'WEBP', 'HEIC', 'DICOM', 'DOCX', 'TEXT', 'ZIP'));
alter table record_file drop constraint record_file_safe_copy_check;
alter table record_file add constraint record_file_safe_copy_check check (safe_copy in
  ('WAITING', 'READY', 'PASSWORD_PROTECTED', 'DAMAGED', 'TOO_LARGE', 'NO_PROGRAM',
   'PARTLY_UNPACKED', 'ARCHIVE_TOO_LARGE', 'ARCHIVE_TOO_DEEP', 'CANNOT_BE_SHOWN'));
