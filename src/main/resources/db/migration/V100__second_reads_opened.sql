-- when the asked colleague first saw the records and what is asked: from then on the two have to do with one another
alter table second_read add column opened_at timestamptz;

-- whoever said that no conflict stands between came to the records by the same step
alter table second_read disable trigger ended_second_read_stays;
update second_read s set opened_at = greatest(s.asked_at, d.declared_at)
  from conflict_declaration d
  where d.referral_id = s.referral_id and d.reviewer_id = s.to_id and d.words is null
    and (s.ended_at is null or d.declared_at < s.ended_at);
alter table second_read enable trigger ended_second_read_stays;
