-- What was done, by whom and when. Entries are only added; a worker seals them into a chain of hashes.
create table audit_entry (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  account_id    uuid,                 -- no foreign key: the trail outlives accounts
  verb          text        not null,
  subject       text        not null,
  place         text        not null, -- from where, empty for the portal itself
  position      bigint unique,        -- place in the chain, given by the worker
  previous_hash bytea,
  hash          bytea,
  check ((position is null) = (hash is null) and (position is null) = (previous_hash is null))
);
create index audit_entry_unsealed on audit_entry (id) where position is null;
create index audit_entry_by_subject on audit_entry (subject, at);
create index audit_entry_by_account on audit_entry (account_id, at);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.position is null and new.position is not null
     and (new.id, new.at, new.verb, new.subject, new.place) = (old.id, old.at, old.verb, old.subject, old.place)
     and new.account_id is not distinct from old.account_id then
    return new;                       -- sealing, once
  end if;
  raise exception 'the audit trail is never changed';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function audit_entry_stays();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
  for each statement execute function audit_entry_stays();
