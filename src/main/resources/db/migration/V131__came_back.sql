-- why a referral is back with its reviewer, and which colleague handed it over: read with the row of
-- the queue, instead of looked for in its history
alter table referral add column came_back text
  check (came_back in ('RECORDS', 'QUESTION', 'NEW_RESULTS', 'CORRECTION'));
alter table claim add column handed_by uuid references account (id);

update referral r set came_back = b.why
  from (select distinct on (e.referral_id) e.referral_id,
          case e.kind when 'RECORDS_COMPLETED' then 'RECORDS' when 'NEW_RESULTS' then 'NEW_RESULTS'
            when 'CORRECTION_ASKED' then 'CORRECTION' when 'FOLLOW_UP_ASKED' then 'QUESTION'
            when 'FOLLOW_UP_RESUMED' then 'QUESTION' end as why
        from referral_event e
        where e.kind in ('RECORDS_COMPLETED', 'NEW_RESULTS', 'CORRECTION_ASKED', 'FOLLOW_UP_ASKED',
          'FOLLOW_UP_RESUMED', 'EVALUATED', 'ADDENDUM_SIGNED')
        order by e.referral_id, e.id desc) b
 where b.referral_id = r.id and b.why is not null
   and r.status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS');

update claim c set handed_by = h.from_id from hand_over h
 where h.referral_id = c.referral_id and h.to_id = c.reviewer_id and h.until is null
   and h.answer = 'ACCEPTED' and h.answered_at = c.claimed_at;
