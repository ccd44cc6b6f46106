-- of a new photo that came no page could be made: since then the page is asked for once more
alter table page_request add column photo_failed_at timestamptz;
alter table page_request drop constraint page_request_answer_check;
alter table page_request add constraint page_request_answer_check
  check (answer in ('NEW_PHOTO', 'NO_BETTER_PHOTO', 'NO_LONGER_NEEDED'));
create index page_request_file on page_request (file_id);

-- what was only worked out until now
update page_request q set photo_failed_at = q.answered_at, answered_at = null, answer = null
  from record_file f
 where f.id = q.file_id and q.answer = 'NEW_PHOTO' and f.pages = 0
   and f.safe_copy not in ('UNCHECKED', 'WAITING', 'READY')
   and not exists (select 1 from page_request o
                    where o.file_id = q.file_id and o.page = q.page and o.answered_at is null);
