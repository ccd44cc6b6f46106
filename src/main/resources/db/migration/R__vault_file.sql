-- every file in the vault that somebody needs: what was sent, the pictures of its pages, and the
-- passwords of files that wait for their copy; who drops it in a V file changes this one too, or it is
-- not made again
drop view if exists vault_file;
create view vault_file (name, record_id, referral_id) as
  select vault_name, record_id, referral_id from record_file where safe_copy <> 'VIRUS'
  union all
  select p.large, p.record_id, f.referral_id
    from record_page p join record_file f on f.id = p.file_id where p.large is not null
  union all
  select p.small, p.record_id, f.referral_id
    from record_page p join record_file f on f.id = p.file_id where p.small is not null
  union all
  select j.password_name, f.record_id, f.referral_id
    from safe_copy_job j join record_file f on f.id = j.file_id
   where j.password_name is not null and j.parked_at is null;
