-- What the app gave to people in Slack and has somebody in it, so that it can be taken away once they are erased.
create table handout (
  id       integer primary key,
  -- FILE or MESSAGE
  place    text not null,
  channel  text not null,
  -- of a message; of a file its id
  ts       text not null,
  -- the employee number, else the Slack id
  to_whom  text not null,
  kind     text not null,
  -- whether everybody on the roster may be in it
  everyone integer not null,
  given_at integer not null
) strict;
create unique index handout_once on handout (channel, ts);
create index handout_to on handout (to_whom);
create index handout_given on handout (given_at);
create index handout_everyone on handout (id) where everyone = 1;

-- Who is in it.
create table handout_person (
  handout_id  integer not null references handout (id) on delete cascade,
  employee_id text not null references person (employee_id) on delete cascade,
  -- 1 where it is about them and they may know who has it, 0 where it only names them
  about       integer not null,
  primary key (handout_id, employee_id)
) strict, without rowid;
create index handout_person_whose on handout_person (employee_id);
