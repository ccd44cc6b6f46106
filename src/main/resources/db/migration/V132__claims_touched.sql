-- when somebody last worked on what they hold: of an urgent one every hour counts from then, of others
-- those of working days; and when its reviewer was told that it lapses soon
alter table claim add column touched_at timestamptz not null default now();
alter table claim add column warned_at timestamptz;
update claim set touched_at = greatest(claimed_at, lapses_at - interval '24 hours');
