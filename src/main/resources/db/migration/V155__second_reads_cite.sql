-- an asked colleague cites as the room does: record:page@x-y-width-height~passage, with commas between
alter table second_read
  add column cites text not null default '' check (length(cites) <= 300000),
  add column draft_cites text not null default '' check (length(draft_cites) <= 300000),
  add check (outcome is not null or cites = ''),
  add check (outcome is null or draft_cites = '');

-- as V101, with what is cited
create or replace function end_second_read_of_holder() returns trigger language plpgsql as $$
begin
  update second_read set outcome = 'TAKEN_BACK', ended_at = new.claimed_at, version = version + 1,
    draft_category = null, draft_line_count = null, draft_words = '', draft_cites = '', saved_at = null,
    saved_in = null, saved_in_from = 0, saved_in_turn = 0
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
