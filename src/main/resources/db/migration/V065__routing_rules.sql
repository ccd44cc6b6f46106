-- which reviewer is offered what; without a rule nobody is offered anything
create table routing_rule (
  reviewer_id uuid primary key references account (id),
  version     bigint  not null,
  urgent      boolean not null,
  most_open   int     not null check (most_open between 1 and 99),
  away_from   date,
  away_until  date,
  check ((away_from is null) = (away_until is null)),
  check (away_from <= away_until)
);
create table routing_disease (
  reviewer_id uuid not null references routing_rule (reviewer_id) on delete cascade,
  disease     text not null check (disease in ('MM', 'LBCL', 'FL', 'MCL', 'B_ALL', 'OTHER', 'UNKNOWN')),
  primary key (reviewer_id, disease)
);
create table routing_language (
  reviewer_id uuid not null references routing_rule (reviewer_id) on delete cascade,
  language    text not null check (language in ('en', 'zh')),
  primary key (reviewer_id, language)
);
