-- What people gain on the way: experiences with their evidence, goals and who may read them, openings.

-- ---- experiences and qualifications of a person
-- What shows it, in one line; whose word it is now, and what was answered.
alter table attainment add column evidence text;
alter table attainment add column claimed_at integer;
alter table attainment add column answered_by text;
alter table attainment add column answered_at integer;
-- Why it was returned; null where it was not.
alter table attainment add column returned text;
-- The id of the event that made it so, so that it goes up with every change: whoever acts on an older one is told
-- how it stands. 0 where it is from before the events.
alter table attainment add column revision integer not null default 0;

-- What became of each, in order.
create table attainment_event (
  -- never given twice
  id          integer primary key autoincrement,
  employee_id text not null references person (employee_id) on delete cascade,
  requirement text not null,
  -- a status, or RETURNED, WITHDRAWN or TAKEN_BACK
  step        text not null,
  by_id       text,
  word        text,
  on_day      text,
  at          integer not null
) strict;
create index attainment_event_employee on attainment_event (employee_id, requirement, id);
create index attainment_claimed on attainment (employee_id) where status = 'CLAIMED';
-- (end: experiences)

-- ---- goals
-- SELF: the owner alone; SUPERVISOR: whoever is their supervisor, too.
alter table goal add column readers text not null default 'SELF';
-- (end: goals)

-- ---- openings
create table opening (
  id         text primary key,
  posted_by  text not null references person (employee_id) on delete cascade,
  kind       text not null,
  title      text not null,
  detail     text,
  -- the role of an internal opening; null otherwise
  role       text,
  -- codes of the experiences that it gives, with commas
  gives      text not null default '',
  -- null: as many as raise a hand
  places     integer,
  from_on    text not null,
  until_on   text,
  hours      integer,
  apply_by   text not null,
  -- null: at every site
  site       text,
  -- OPEN or CANCELLED; after apply_by it takes no more hands by itself
  state      text not null,
  posted_at  integer not null,
  revision   integer not null default 0
) strict;
create index opening_state on opening (state, apply_by);
create index opening_posted_by on opening (posted_by);

create table opening_hand (
  opening_id  text not null references opening (id) on delete cascade,
  employee_id text not null references person (employee_id) on delete cascade,
  -- RAISED, CHOSEN, NOT_CHOSEN, WITHDRAWN or DONE
  state       text not null,
  word        text,
  raised_at   integer not null,
  answered_at integer,
  primary key (opening_id, employee_id)
) strict;
create index opening_hand_employee on opening_hand (employee_id, state);
-- (end: openings)

-- ---- observed paths
-- Steps from role to role that are told of five people or more at a time; a row never changes.
create table observed_move (
  id          integer primary key,
  from_role   text not null,
  to_role     text not null,
  -- whole months in the first role, and the first day in the second
  months      integer not null,
  moved_on    text not null,
  -- when it was first told, with the others of its path
  told_on     text not null,
  -- so that nobody is told of twice; null once the person is erased
  employee_id text references person (employee_id) on delete set null
) strict;
create unique index observed_move_person on observed_move (employee_id, from_role, to_role);
-- (end: observed paths)
