-- the original of a file with a page that was set apart as another person's goes to no reviewer
alter table record_file add column set_apart boolean not null default false;
update record_file f set set_apart = true
 where exists (select 1 from page_owner o join record_page p on p.id = o.page_id
                where not o.ours and p.file_id = f.id);

-- all files of a referral are counted for each one that comes
create index record_file_of_referral on record_file (referral_id);

-- pages that nobody tries to read any more are not looked at every few seconds
drop index record_page_unread;
create index record_page_unread on record_page (read_due_at)
  where read_at is null and read_attempts < 3;
