-- who holds a referral asks a colleague to read it independently, or for an opinion on one question
create table second_read (
  id          uuid primary key,
  version     bigint not null,
  referral_id uuid not null references referral (id) on delete cascade,
  from_id     uuid not null references account (id),
  to_id       uuid not null references account (id),
  kind        text not null check (kind in ('INDEPENDENT', 'QUESTION')),
  question    text not null check (length(question) <= 500),
  asked_at    timestamptz not null,
  outcome     text check (outcome in ('ANSWERED', 'DECLINED', 'TAKEN_BACK')),
  ended_at    timestamptz,
  category    text,
  line_count  int check (line_count between 0 and 99),
  words       text not null default '' check (length(words) <= 2000),
  -- what is written and not given yet is its writer's alone, and gone once this has ended
  draft_category   text,
  draft_line_count int check (draft_line_count between 0 and 99),
  draft_words      text not null default '' check (length(draft_words) <= 2000),
  saved_at         timestamptz,
  saved_in         text,
  saved_in_from    bigint not null default 0,
  saved_in_turn    int not null default 0,
  check (from_id <> to_id),
  check ((kind = 'QUESTION') = (question <> '')),
  check ((outcome is null) = (ended_at is null)),
  check (outcome is not null or (category is null and line_count is null and words = '')),
  check (outcome is null or (draft_category is null and draft_line_count is null and draft_words = '')),
  check ((category is not null) = (kind = 'INDEPENDENT' and outcome is not distinct from 'ANSWERED'))
);
create unique index second_read_open on second_read (referral_id) where outcome is null;
create index second_read_for on second_read (to_id) where outcome is null;
create index second_read_of_referral on second_read (referral_id, asked_at);

-- what waits for its answer: nothing has ended it, and the referral is in somebody's hands
create view standing_second_read (id, referral_id, from_id, to_id, kind, asked_at) as
  select s.id, s.referral_id, s.from_id, s.to_id, s.kind, s.asked_at from second_read s
    join referral r on r.id = s.referral_id and r.status in ('IN_REVIEW', 'AWAITING_RECORDS')
    join claim c on c.referral_id = s.referral_id
    where s.outcome is null;

-- what a colleague said stays as it was said
create function refuse_change_of_ended_second_read() returns trigger language plpgsql as $$
begin
  if old.outcome is not null then
    raise exception 'second read % has ended', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger ended_second_read_stays before update or delete on second_read
  for each row execute function refuse_change_of_ended_second_read();

-- whoever comes to hold a referral sees its draft: nothing they would say is a second read any more
create function end_second_read_of_holder() returns trigger language plpgsql as $$
begin
  update second_read set outcome = 'TAKEN_BACK', ended_at = new.claimed_at, version = version + 1,
    draft_category = null, draft_line_count = null, draft_words = '', saved_at = null, saved_in = null,
    saved_in_from = 0, saved_in_turn = 0
    where referral_id = new.referral_id and to_id = new.reviewer_id and outcome is null;
  if found then
    insert into referral_event (referral_id, at, actor_id, kind, from_status, to_status)
      select id, new.claimed_at, new.reviewer_id, 'COLLEAGUE_UNASKED', status, status
      from referral where id = new.referral_id;
  end if;
  return null;
end $$;

create trigger holder_gives_no_second_read after insert or update of reviewer_id on claim
  for each row execute function end_second_read_of_holder();
