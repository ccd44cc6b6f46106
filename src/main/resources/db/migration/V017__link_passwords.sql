-- Each registration of an address that nobody confirmed yet has its own password, bound to its own link.
alter table account_link add column password_hash text;
