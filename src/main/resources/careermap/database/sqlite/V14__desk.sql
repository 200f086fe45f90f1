-- Human resources' desk: a roster that waits to be taken in, and when one was taken in last.

-- A file as it was given, until it is taken in, set aside or a week old.
create table roster_draft (
  -- never given twice
  id       integer primary key autoincrement,
  name     text not null,
  content  blob not null,
  -- a Slack user id
  given_by text not null,
  given_at integer not null
) strict;

create table roster_taken (
  one   integer primary key check (one = 1),
  at    integer not null
) strict;
