-- person.supervisor_id stays whoever leads the person today; line_id is whom the roster names.
alter table person add column line_id text collate "C";
update person set line_id = supervisor_id;
create index person_line on person (line_id);

-- Somebody acts for a supervisor, from the first day to the last, both included.
create table acting (
  id            text collate "C" primary key,
  supervisor_id text collate "C" not null references person (employee_id) on delete cascade,
  acting_id     text collate "C" not null references person (employee_id) on delete cascade,
  from_on       text collate "C" not null,
  until_on      text collate "C" not null,
  -- an employee number, or the Slack id of somebody who is not on the roster
  set_by        text collate "C" not null,
  set_at        bigint not null
);
create index acting_supervisor on acting (supervisor_id, until_on);
create index acting_acting on acting (acting_id);

-- Employers whose people may be led by supervisors of another one; the name without regard to width and case.
create table employer_allowance (
  employer text collate "C" primary key,
  set_by   text collate "C" not null,
  set_at   bigint not null
);

-- The day for which it is settled who leads whom.
create table line_day (
  id  bigint primary key check (id = 1),
  day text collate "C" not null
);
