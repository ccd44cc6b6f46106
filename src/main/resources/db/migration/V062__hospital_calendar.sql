-- the days on which the hospital does not keep its week: closed days, and weekend days worked
create table calendar_day (
  day   date primary key,
  works boolean not null,
  name  text not null check (name <> '')
);

-- who was told of a promised day, each once: shortly before it, and when it has passed
create table promise_reminder (
  referral_id uuid not null references referral (id) on delete cascade,
  account_id  uuid not null references account (id),
  kind        text not null check (kind in ('SOON', 'OVERDUE')),
  due         date not null,
  told_at     timestamptz not null,
  primary key (referral_id, account_id, kind, due)
);
