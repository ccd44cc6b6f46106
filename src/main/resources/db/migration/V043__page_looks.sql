-- how a page that was photographed or scanned looks, as measured when it was copied; null of others
alter table record_page
  add column sharpness int check (sharpness between 0 and 1000),
  add column brightness int check (brightness between 0 and 255),
  add column text_at_edge boolean;

-- unknown until the first copy was laid the way its text runs; afterwards only the patient turns it
alter table record_file alter column turn drop default, alter column turn drop not null;
