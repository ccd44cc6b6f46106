-- the accounts of the staff are listed by name, among those of thousands of patients
create index account_of_staff on account (name, email) where role <> 'PATIENT';
