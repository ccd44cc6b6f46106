-- photos that were chosen together are the pages of one record, at first in the order of the choice
alter table record_file add column chosen int not null default 0 check (chosen >= 0);
update record_file f set chosen = m.position from medical_record m where m.id = f.record_id;

-- pages change places with each other
alter table record_page drop constraint record_page_record_id_number_key;
alter table record_page add constraint record_page_once
  unique (record_id, number) deferrable initially deferred;
