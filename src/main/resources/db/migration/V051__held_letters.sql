-- since when a letter is held back because its evaluation rests on another person's page
alter table delivery add column held_at timestamptz;
