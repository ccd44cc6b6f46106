-- which master key wrapped it, told by a fingerprint; the first start afterwards finds out for all
alter table vault_key add column master text not null default '';
alter table vault_key alter column master drop default;
