-- what is added to a signed evaluation; number counts those to one evaluation
create table addendum (
  id            uuid primary key,
  version       bigint not null,
  referral_id   uuid not null references referral (id) on delete cascade,
  evaluation_id uuid not null references evaluation (id) on delete cascade,
  number        int not null check (number >= 1),
  reviewer_id   uuid not null references account (id),
  words         text not null check (words is json object),
  begun_at      timestamptz not null,
  saved_at      timestamptz not null,
  saved_in      uuid,                            -- as of an evaluation: see saving windows
  saved_in_from bigint not null default 0,
  saved_in_turn integer not null default 0,
  unique (evaluation_id, number)
);
create index addendum_of_referral on addendum (referral_id);

-- signed is signed, here too
create table addendum_signature (
  addendum_id  uuid primary key references addendum (id),
  reviewer_id  uuid not null references account (id),
  signed_at    timestamptz not null,
  title        text not null,
  licence      text not null,
  words_sha256 text not null check (words_sha256 ~ '^[0-9a-f]{64}$')
);

create function refuse_change_of_signed_addendum() returns trigger language plpgsql as $$
begin
  if exists (select 1 from addendum_signature where addendum_id = old.id) then
    raise exception 'addendum % is signed', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger signed_addendum_stays before update or delete on addendum
  for each row execute function refuse_change_of_signed_addendum();

create trigger addendum_signature_stays before update or delete on addendum_signature
  for each row execute function refuse_change_of_signature();

-- nor is the signature of an evaluation ever taken away
create trigger signature_is_kept before delete on signature
  for each row execute function refuse_change_of_signature();

-- what a patient asks about the answer: three questions about each, and no fourth
create table follow_up_question (
  id            uuid primary key,
  referral_id   uuid not null references referral (id) on delete cascade,
  evaluation_id uuid not null references evaluation (id) on delete cascade,
  place         int not null check (place between 1 and 3),
  words         text not null check (words <> ''),
  asked_at      timestamptz not null,
  addendum_id   uuid references addendum (id),   -- which answers it, once that is signed
  unique (evaluation_id, place)
);
create index follow_up_question_of_referral on follow_up_question (referral_id);

-- as long as nothing answers it, a question goes on with the next edition; then it stays
create function refuse_change_of_answered_question() returns trigger language plpgsql as $$
begin
  if old.addendum_id is not null then
    raise exception 'question % is answered', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger answered_question_stays before update or delete on follow_up_question
  for each row execute function refuse_change_of_answered_question();

-- 0 is the letter of the evaluation itself; an addendum has a letter of its own
alter table letter add column addendum int not null default 0 check (addendum >= 0);
alter table letter drop constraint letter_evaluation_id_key;
alter table letter drop constraint letter_referral_id_edition_key;
alter table letter add constraint letter_once unique (referral_id, edition, addendum);
create index letter_of_evaluation on letter (evaluation_id);
