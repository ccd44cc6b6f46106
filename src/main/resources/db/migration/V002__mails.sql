-- The outbox: written in the transaction of whoever posts, sent afterwards, each with one Message-ID for ever.
create table outgoing_mail (
  id              uuid primary key,
  version         bigint      not null,
  recipient       text        not null,
  language        text        not null,
  subject         text        not null,
  text_body       text        not null,
  html_body       text        not null,
  carries_secret  boolean     not null,            -- its words are erased once it left
  message_id      text        not null unique,
  status          text        not null check (status in ('WAITING', 'ACCEPTED', 'REJECTED', 'PARKED')),
  attempts        int         not null,
  created_at      timestamptz not null,
  next_attempt_at timestamptz check ((next_attempt_at is not null) = (status = 'WAITING')),
  leased_until    timestamptz
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where status = 'WAITING';
create index outgoing_mail_alarm on outgoing_mail (created_at) where status in ('REJECTED', 'PARKED');

create table mail_attachment (
  mail_id      uuid not null references outgoing_mail (id),
  position     int  not null,
  file_name    text not null,
  content_type text not null,
  source       text not null,
  source_key   text not null,
  primary key (mail_id, position)
);

create table mail_attempt (
  id      uuid primary key,
  mail_id uuid        not null references outgoing_mail (id),
  number  int         not null,
  at      timestamptz not null,
  outcome text        not null check (outcome in ('ACCEPTED', 'TEMPORARY', 'PERMANENT')),
  answer  text        not null
);
create index mail_attempt_by_mail on mail_attempt (mail_id, at);
