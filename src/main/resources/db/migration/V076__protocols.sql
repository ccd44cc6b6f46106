-- a protocol's versions: their words never change, what people decide about them is a row of its own
create table protocol_version (
  id           uuid primary key,
  protocol_id  text not null check (protocol_id ~ '^[A-Z0-9][A-Z0-9-]{1,38}$'),
  number       text not null check (number ~ '^[0-9]{1,4}(\.[0-9]{1,4}){0,3}$'),
  disease      text not null,
  jurisdiction text not null,
  sources      text not null,
  paper        text not null,
  shipped      boolean not null,
  filed_at     timestamptz not null,
  filed_by     uuid references account (id),
  valid_from   date,
  valid_until  date,
  unique (protocol_id, number),
  check (valid_from <= valid_until)
);

create table protocol_approval (
  version_id  uuid primary key references protocol_version (id),
  physician   text not null,
  approved_at timestamptz not null,
  approved_by uuid references account (id)
);

create table protocol_withdrawal (
  version_id   uuid primary key references protocol_version (id),
  reason       text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null references account (id)
);

create function refuse_change_of_protocol() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'protocol_version' then
    if (to_jsonb(new) - 'valid_from' - 'valid_until') = (to_jsonb(old) - 'valid_from' - 'valid_until') then
      return new;
    end if;
  end if;
  raise exception 'a version of a protocol is not changed'
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger protocol_version_stays before update or delete on protocol_version
  for each row execute function refuse_change_of_protocol();
create trigger protocol_approval_stays before update or delete on protocol_approval
  for each row execute function refuse_change_of_protocol();
create trigger protocol_withdrawal_stays before update or delete on protocol_withdrawal
  for each row execute function refuse_change_of_protocol();

-- which evaluations used a version, as forms say it now and as they said it of their one protocol
create index evaluation_protocols on evaluation
  using gin (((form::json -> 'criteria' -> 'protocols')::jsonb) jsonb_path_ops);
create index evaluation_one_protocol on evaluation
  ((form::json -> 'protocol' ->> 'protocolId'));
