-- in which order files were chosen: all those of one visit to the page are one sitting; they may
-- arrive in any order, two at a time
alter table medical_record add column sitting uuid;
alter table medical_record add column sitting_at timestamptz;
alter table medical_record add column position int not null default 0 check (position >= 0);
update medical_record set sitting = id, sitting_at = received_at;
alter table medical_record alter column sitting set not null;
alter table medical_record alter column sitting_at set not null;

drop index medical_record_of;
create index medical_record_of on medical_record (referral_id, sitting_at, position);
