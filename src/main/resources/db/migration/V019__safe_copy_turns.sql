-- whose safe copies were made of late: who had fewer turns is next, so nobody holds up the others
create table safe_copy_turn (
  patient_id uuid not null references account (id) on delete cascade,
  taken_at   timestamptz not null
);
create index safe_copy_turn_of on safe_copy_turn (patient_id, taken_at);
