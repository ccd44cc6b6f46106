-- as V088, and the audit trail hears of it too: the database is the one who ends it, for nobody else sees every claim
create or replace function end_second_read_of_holder() returns trigger language plpgsql as $$
begin
  update second_read set outcome = 'TAKEN_BACK', ended_at = new.claimed_at, version = version + 1,
    draft_category = null, draft_line_count = null, draft_words = '', saved_at = null, saved_in = null,
    saved_in_from = 0, saved_in_turn = 0
    where referral_id = new.referral_id and to_id = new.reviewer_id and outcome is null;
  if found then
    insert into referral_event (referral_id, at, actor_id, kind, from_status, to_status)
      select id, new.claimed_at, new.reviewer_id, 'COLLEAGUE_UNASKED', status, status
      from referral where id = new.referral_id;
    insert into audit_entry (at, account_id, verb, subject, place)
      select new.claimed_at, new.reviewer_id, 'referral.colleagueUnasked', number, ''
      from referral where id = new.referral_id;
  end if;
  return null;
end $$;
