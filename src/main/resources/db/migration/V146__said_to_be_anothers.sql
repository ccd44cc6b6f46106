-- records that a reviewer takes, or took, for another person's: when that was said last, what is decided
-- of their pages after that settles it; and when the office was told by mail, once until it decided
create table anothers_record (
  record_id     uuid primary key references medical_record (id) on delete cascade,
  said_at       timestamptz not null,
  taken_back_at timestamptz,
  told_at       timestamptz
);
