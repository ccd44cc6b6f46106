-- title and licence as they stand under the name; letters signed before have none
alter table signature
  add column title   text not null default '' check (length(title) <= 120),
  add column licence text not null default '' check (length(licence) <= 120);
