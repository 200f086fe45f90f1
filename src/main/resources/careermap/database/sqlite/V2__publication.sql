-- What HR decided for people in a role that the version no longer has, beside its document.
create table map_retirement (
  version   integer not null references map_version (number),
  role      text not null,
  successor text not null,
  primary key (version, role)
) strict;

-- A file that HR gave to the app and has not published.
create table map_draft (
  id         integer primary key,
  source     text not null,
  document   text not null,
  given_by   text not null,
  given_at   integer not null,
  settled_at integer
) strict;

-- Written with its version in one transaction. WAITING until Slack has taken the post; SENDING while it
-- is under way; UNKNOWN where nobody knows what became of it, and then a person decides.
create table announcement (
  version   integer primary key references map_version (number),
  state     text not null,
  due_at    integer not null,
  attempts  integer not null,
  refusal   text,
  channel   text,
  posted_at integer
) strict;
create index announcement_due on announcement (state, due_at);

-- The version whose changes a person has read.
create table map_read (
  employee_id text primary key references person (employee_id) on delete cascade,
  version     integer not null
) strict;

-- Pictures that Slack has, by what is drawn on them.
create table slack_picture (
  content     text primary key,
  file_id     text not null,
  uploaded_at integer not null
) strict;
