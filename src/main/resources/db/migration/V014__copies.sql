-- how many mails an address that was typed for a patient got today
create index referral_patient_email on referral (lower(patient_email), submitted_at)
  where patient_email is not null;
