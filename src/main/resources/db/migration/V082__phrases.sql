-- what a reviewer writes often, to be inserted into an evaluation; each reviewer has their own
create table phrase (
  id          uuid primary key,
  version     bigint not null,
  reviewer_id uuid not null references account (id) on delete cascade,
  language    text not null check (language in ('en', 'zh')),
  name        text not null check (name <> ''),
  words       text not null check (words <> ''),
  kept_at     timestamptz not null
);
create unique index phrase_by_name on phrase (reviewer_id, language, lower(name));
