-- a mail that is called back before it left: nobody wants it any more
alter table outgoing_mail drop constraint outgoing_mail_status_check;
alter table outgoing_mail add constraint outgoing_mail_status_check
  check (status in ('WAITING', 'ACCEPTED', 'REJECTED', 'PARKED', 'STOPPED'));
