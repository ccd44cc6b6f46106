-- when somebody last worked on what they hold: of an urgent one every hour counts from then, of others
-- those of working days; and when its reviewer was told that it lapses soon. How long a claim lasts is
-- a setting: of those that are held already the day before they lapse is taken, and no day to come
alter table claim add column touched_at timestamptz not null default now();
alter table claim add column warned_at timestamptz;
update claim set touched_at = least(now(), greatest(claimed_at, lapses_at - interval '24 hours'));
