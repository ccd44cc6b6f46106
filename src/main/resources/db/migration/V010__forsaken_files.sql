-- every file in the vault that a record needs: the original and the pictures of its pages
create view vault_file (name, record_id, referral_id) as
  select vault_name, id, referral_id from medical_record
  union all
  select p.large, m.id, m.referral_id from record_page p join medical_record m on m.id = p.record_id
   where p.large is not null
  union all
  select p.small, m.id, m.referral_id from record_page p join medical_record m on m.id = p.record_id
   where p.small is not null;

-- files whose record is erased: named in the same transaction, removed from the disk after it
create table forsaken_file (
  name uuid primary key
);
