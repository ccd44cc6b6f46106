-- the words by which a referral is found in the queue; a row of its own, so that a claim, which
-- changes the referral, does not write them anew
create table referral_words (
  referral_id uuid primary key references referral (id) on delete cascade,
  words       tsvector not null
);
-- rare and common words are told apart by how often they were seen
alter table referral_words alter column words set statistics 1000;
create index referral_words_found on referral_words using gin (words);
