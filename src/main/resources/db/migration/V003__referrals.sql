create sequence referral_number_seq;

create table referral (
  id               uuid primary key,
  version          bigint not null,
  number           text not null unique check (number ~ '^SO-[0-9]{4}-[0-9]{5,}$'),
  patient_id       uuid not null references account (id),
  status           text not null check (status in
                     ('DRAFT', 'SUBMITTED', 'AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS',
                      'EVALUATED', 'ANSWERED', 'CLOSED', 'WITHDRAWN', 'DECLINED')),
  resumes_as       text check (resumes_as in ('AWAITING_REVIEW', 'IN_REVIEW')),
  created_at       timestamptz not null,
  changed_at       timestamptz not null,
  submitted_at     timestamptz,
  answered_at      timestamptz,
  urgent           boolean not null default false,

  -- the two clocks: seconds already counted, and since when the running one runs
  with_us_seconds  bigint not null default 0,
  waiting_seconds  bigint not null default 0,
  clock_since      timestamptz,
  queue_since      timestamptz,

  -- who is this for
  submitter        text check (submitter in ('MYSELF', 'RELATIVE', 'HOME_DOCTOR', 'AGENCY')),
  submitter_name   text,
  submitter_role   text,
  patient_email    text,

  -- about the patient
  patient_name     text,
  birth_date       date,
  sex              text check (sex in ('FEMALE', 'MALE', 'OTHER')),
  country          text,
  language         text not null check (language in ('en', 'zh')),
  time_zone        text,
  phone            text,
  call_times       text,
  call_wanted      boolean not null default false,

  -- the illness
  disease          text check (disease in ('MM', 'LBCL', 'FL', 'MCL', 'B_ALL', 'OTHER', 'UNKNOWN')),
  own_words        text,
  found_year       int,
  found_month      int check (found_month between 1 and 12),
  treated_at       text,
  in_hospital      text check (in_hospital in ('YES', 'NO')),
  signs_told       text check (signs_told in ('SOME', 'NONE', 'UNKNOWN')),

  -- treatment so far
  treatment_by     text check (treatment_by in ('LINES', 'RECORDS')),
  patient_line_count int check (patient_line_count between 0 and 30)
);
create unique index referral_one_draft on referral (patient_id) where status = 'DRAFT';
create index referral_of_patient on referral (patient_id, created_at desc);
-- the queue is read by key in this order: urgent first, then longest with us
create index referral_queue on referral (urgent desc, queue_since, id)
  where status in ('AWAITING_REVIEW', 'IN_REVIEW', 'AWAITING_RECORDS');
create index referral_status on referral (status, queue_since, id);

create table urgent_sign (
  referral_id uuid not null references referral (id) on delete cascade,
  sign        text not null,
  primary key (referral_id, sign)
);

create table treatment_line (
  referral_id  uuid not null references referral (id) on delete cascade,
  position     int not null,
  medicines    text not null,
  from_year    int,
  from_month   int check (from_month between 1 and 12),
  to_year      int,
  to_month     int check (to_month between 1 and 12),
  best_result  text check (best_result in ('GONE', 'MUCH_BETTER', 'BETTER', 'SAME', 'WORSE', 'UNKNOWN')),
  why_stopped  text check (why_stopped in ('FINISHED', 'STOPPED_WORKING', 'SIDE_EFFECTS', 'OWN_CHOICE', 'STILL_TAKING', 'OTHER', 'UNKNOWN')),
  -- looked at when the change is whole: a list that is reordered moves its rows one by one
  primary key (referral_id, position) deferrable initially deferred
);

create table clinical_question (
  referral_id uuid not null references referral (id) on delete cascade,
  position    int not null check (position between 0 and 4),
  words       text not null,
  -- looked at when the change is whole: a list that is reordered moves its rows one by one
  primary key (referral_id, position) deferrable initially deferred
);

create table consent (
  id            uuid primary key,
  referral_id   uuid not null references referral (id) on delete cascade,
  text_version  text not null,
  letter_way    text not null check (letter_way in ('ATTACHED', 'LINK')),
  given_at      timestamptz not null,
  withdrawn_at  timestamptz,
  -- one consent is in force; looked at when the transaction ends, since the new one is written first
  constraint consent_in_force exclude using btree (referral_id with =)
    where (withdrawn_at is null) deferrable initially deferred
);

create table records_request (
  id          uuid primary key,
  version     bigint not null,
  referral_id uuid not null references referral (id) on delete cascade,
  asked_by    uuid not null references account (id),
  asked_at    timestamptz not null,
  words       text not null,
  answered_at timestamptz
);
create unique index records_request_open on records_request (referral_id) where answered_at is null;

create table referral_event (
  id          bigint generated always as identity primary key,
  referral_id uuid not null references referral (id) on delete cascade,
  at          timestamptz not null,
  actor_id    uuid references account (id),
  kind        text not null,
  from_status text,
  to_status   text
);
create index referral_event_of on referral_event (referral_id, id);
