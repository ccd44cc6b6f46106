-- the window that saved last, the version that it began from, and its how manieth saving it was: an
-- answer that was lost on the way must not make a window a stranger to what it saved itself, and a
-- saving that comes late must not undo a later one
alter table evaluation
  add column saved_in      uuid,
  add column saved_in_from bigint not null default 0,
  add column saved_in_turn integer not null default 0;
