-- when a letter was held back because its evaluation rests on another person's page, and by whom;
-- let go when the page turned out to be the patient's after all
create table letter_hold (
  id        bigint generated always as identity primary key,
  letter_id uuid not null references letter (id),
  held_at   timestamptz not null,
  held_by   uuid not null references account (id),
  let_go_at timestamptz,
  let_go_by uuid references account (id),
  check ((let_go_at is null) = (let_go_by is null))
);
create unique index letter_hold_open on letter_hold (letter_id) where let_go_at is null;
create index letter_hold_of on letter_hold (letter_id);

-- what was released rests on such a page, however long ago that was set apart
insert into letter_hold (letter_id, held_at, held_by)
select distinct on (l.id) l.id, o.decided_at, o.decided_by
  from page_owner o
  join record_page p on p.id = o.page_id
  join medical_record m on m.id = p.record_id
  join letter l on l.referral_id = m.referral_id
  join evaluation e on e.id = l.evaluation_id
 where not o.ours
   and exists (select 1 from delivery d where d.letter_id = l.id)
   and case when pg_input_is_valid(e.form, 'jsonb') then jsonb_path_exists(
         cast(e.form as jsonb), '$.**.citations[*] ? (@.recordId == $record && @.page == $page)',
         jsonb_build_object('record', p.record_id, 'page', p.number)) end
 order by l.id, o.decided_at;

update outgoing_mail set status = 'STOPPED', next_attempt_at = null, version = version + 1,
       text_body = case when carries_secret then '' else text_body end,
       html_body = case when carries_secret then '' else html_body end
 where status in ('WAITING', 'PARKED')
   and id in (select d.mail_id from delivery d join letter_hold h on h.letter_id = d.letter_id);

alter table delivery drop column held_at;
