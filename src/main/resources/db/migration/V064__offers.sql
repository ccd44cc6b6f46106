-- what waits in the queue may be offered to a reviewer too, by the portal or by the office: nobody
-- holds a claim meanwhile, and what is not answered until its moment goes back to everybody
alter table hand_over alter column from_id drop not null;
alter table hand_over add column until timestamptz;
alter table hand_over add column reply text not null default '';
alter table hand_over add column why text not null default ''; -- how the portal chose
alter table hand_over drop constraint hand_over_words_check;
alter table hand_over drop constraint hand_over_answer_check;
alter table hand_over add check (words <> '' or until is not null);
alter table hand_over add check (from_id is not null or until is not null);
alter table hand_over add check (answer in ('ACCEPTED', 'GIVEN_BACK', 'TAKEN_BACK', 'FREED', 'LAPSED'));
create index hand_over_ends on hand_over (until) where answer is null;
create index hand_over_last on hand_over (to_id, at) where until is not null;

-- how long an offer stands, and when the office is told of what nobody owns; one row
create table routing_terms (
  one             boolean primary key default true check (one),
  offer_hours     int not null default 24 check (offer_hours between 1 and 240),
  urgent_hours    int not null default 4 check (urgent_hours between 1 and 240),
  unowned_hours   int not null default 24 check (unowned_hours between 1 and 240)
);
insert into routing_terms default values;
