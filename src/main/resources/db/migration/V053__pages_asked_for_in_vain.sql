-- pages that are asked for again although they are gone, taken back or set apart as another person's:
-- from now on such a request ends with its page
create temporary table asked_in_vain on commit drop as
select q.id, q.referral_id
  from page_request q
  join record_file f on f.id = q.file_id
 where q.answered_at is null
   and (f.removed_at is not null
        or exists (select 1 from page_owner o join record_page p on p.id = o.page_id
                    where not o.ours and p.file_id = f.id
                      and p.number = f.position + q.page - 1));

update page_request
   set answered_at = now(), answer = 'NO_LONGER_NEEDED', photo_failed_at = null,
       version = version + 1
 where id in (select id from asked_in_vain);

-- whoever waits for nothing else goes on where it was
create temporary table going_on on commit drop as
select r.id, r.number, coalesce(r.resumes_as, 'AWAITING_REVIEW') as status
  from referral r
 where r.status = 'AWAITING_RECORDS'
   and r.id in (select referral_id from asked_in_vain)
   and not exists (select 1 from page_request q
                    where q.referral_id = r.id and q.answered_at is null)
   and not exists (select 1 from records_request a
                    where a.referral_id = r.id and a.answered_at is null);

update referral r
   set status = g.status, resumes_as = null, changed_at = now(), version = version + 1,
       waiting_seconds = waiting_seconds
         + cast(greatest(0, extract(epoch from now() - coalesce(clock_since, now()))) as bigint),
       clock_since = now(), queue_since = now() - make_interval(secs => with_us_seconds)
  from going_on g
 where g.id = r.id;

insert into referral_event (referral_id, at, kind, from_status, to_status)
select id, now(), 'RECORDS_UNNEEDED', 'AWAITING_RECORDS', status from going_on;

insert into audit_entry (at, verb, subject, place)
select now(), 'referral.recordsUnneeded', number, '' from going_on;
