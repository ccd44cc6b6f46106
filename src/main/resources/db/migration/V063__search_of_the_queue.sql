-- the words by which a referral is found in the queue; a row of its own, so that a claim, which
-- changes the referral, does not write them anew
create table referral_words (
  referral_id uuid primary key references referral (id) on delete cascade,
  words       tsvector not null
);
create index referral_words_found on referral_words using gin (words);
