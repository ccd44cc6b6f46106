-- how many lines a hospital says that it counts, and where it says so
alter table proposal_reading
  add column hospital_count  int,
  add column hospital_page   uuid,
  add column hospital_digest text,
  add column hospital_words  text;
insert into reading_due (referral_id) select referral_id from proposal_reading;
