-- answers to criteria that the records suggested and a reviewer took over: a row for each change, the
-- newest is what holds; what was suggested stands there as it was shown
create table criterion_decision (
  id            bigint generated always as identity primary key,
  evaluation_id uuid not null references evaluation (id) on delete cascade,
  criterion     text not null,      -- the key under which its answer is kept
  suggested     text not null,
  words         text not null,      -- the facts that went into the form with it
  decision      text not null check (decision in ('ACCEPTED', 'CHANGED', 'OPEN')),
  answer        text not null,      -- as the reviewer gives it, or ""
  decided_by    uuid not null references account (id),
  decided_at    timestamptz not null
);
create index criterion_decision_of_evaluation on criterion_decision (evaluation_id, criterion, id);
