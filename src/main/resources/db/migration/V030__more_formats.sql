-- scans, photos of newer phones and hospital pictures; the last two need programs of the system,
-- and without them the file is kept and can be copied once they are installed
alter table record_file drop constraint record_file_format_check;
alter table record_file add constraint record_file_format_check check (format in
  ('PDF', 'JPEG', 'PNG', 'TIFF', 'WEBP', 'HEIC', 'DICOM', 'DOCX', 'TEXT'));
alter table record_file drop constraint record_file_safe_copy_check;
alter table record_file add constraint record_file_safe_copy_check check (safe_copy in
  ('WAITING', 'READY', 'PASSWORD_PROTECTED', 'DAMAGED', 'TOO_LARGE', 'NO_PROGRAM',
   'CANNOT_BE_SHOWN'));
