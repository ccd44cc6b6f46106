-- how many quarters clockwise the patient turned a photo: made so in its safe copy, never in itself
alter table record_file add column turn int not null default 0 check (turn between 0 and 3);
