-- Days are ISO text, moments are epoch milliseconds: the same on every database.

create table person (
  employee_id   text primary key,
  name          text not null,
  email         text,
  slack_user_id text,
  role          text not null,
  role_since    text not null,
  hired_on      text,
  employment    text not null,
  supervisor_id text,
  site          text,
  shift         text,
  employer      text,
  contract_end  text,
  leave_from    text,
  leave_until   text,
  left_on       text
) strict;
create unique index person_slack_user_id on person (slack_user_id) where left_on is null;
create unique index person_email on person (lower(email)) where left_on is null;
create index person_account on person (slack_user_id);
create index person_address on person (lower(email));
create index person_supervisor on person (supervisor_id);

-- Found by e-mail; the roster's own slack_user_id goes before it.
create table slack_link (
  employee_id   text primary key references person (employee_id) on delete cascade,
  email         text not null,
  slack_user_id text,
  looked_up_at  integer not null
) strict;
create unique index slack_link_user on slack_link (slack_user_id);

create table slack_account (
  slack_user_id text primary key,
  locale        text,
  zone          text,
  fetched_at    integer not null
) strict;

create table preference (
  slack_user_id text primary key,
  language      text
) strict;

create table role_period (
  employee_id text not null references person (employee_id) on delete cascade,
  role        text not null,
  since       text not null,
  until       text,
  primary key (employee_id, since)
) strict;

create table attainment (
  employee_id text not null references person (employee_id) on delete cascade,
  requirement text not null,
  status      text not null,
  reached_on  text,
  valid_until text,
  primary key (employee_id, requirement)
) strict;

create table talk (
  employee_id text not null references person (employee_id) on delete cascade,
  held_on     text not null,
  primary key (employee_id, held_on)
) strict;

-- The newest row is the goal in force; older ones are its history.
create table goal (
  id          integer primary key,
  employee_id text not null references person (employee_id) on delete cascade,
  role        text not null,
  years       integer,
  reason      text,
  set_at      integer not null
) strict;
create index goal_employee on goal (employee_id, id);

create table correction (
  id            integer primary key,
  slack_user_id text not null,
  employee_id   text,
  kind          text not null,
  note          text,
  reported_on   text not null,
  reported_at   integer not null,
  settled_at    integer
) strict;
create unique index correction_once_a_day on correction (slack_user_id, kind, reported_on);

create table access (
  id          integer primary key,
  employee_id text not null references person (employee_id) on delete cascade,
  viewer      text not null,
  what        text not null,
  seen_at     integer not null
) strict;
create index access_employee on access (employee_id, id);

create table map_version (
  number       integer primary key,
  document     text not null,
  published_at integer not null,
  published_by text not null,
  note         text
) strict;

create table welcome (
  slack_user_id text primary key,
  welcomed_at   integer not null
) strict;

create table seen_event (
  event_id text primary key,
  seen_at  integer not null
) strict;

create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            blob,
  execution_time       integer not null,
  picked               integer not null,
  picked_by            text,
  last_success         integer,
  last_failure         integer,
  consecutive_failures integer,
  last_heartbeat       integer,
  version              integer not null,
  priority             integer,
  primary key (task_name, task_instance)
) strict;
create index scheduled_tasks_due on scheduled_tasks (execution_time);
