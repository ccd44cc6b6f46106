-- what the pages seem to say of themselves; prompts for people, never facts
create table page_finding (
  page_id uuid not null references record_page (id) on delete cascade,
  kind    text not null check (kind in
            ('LANGUAGE', 'NAME', 'BIRTH_DATE', 'RECORD_NUMBER', 'PAGE_NUMBER', 'COLLECTED',
             'REPORTED', 'PRINTED', 'PRELIMINARY', 'PENDING', 'HARD_TO_READ')),
  detail  text not null,
  primary key (page_id, kind, detail)
);

-- whether a page is this patient's, as a person decided who looked at it
create table page_owner (
  page_id    uuid primary key references record_page (id) on delete cascade,
  ours       boolean not null,
  decided_by uuid not null references account (id),
  decided_at timestamptz not null
);
