-- Evaluation sheets: who marks what, sealed until both have submitted.

create table assessment_cycle (
  id        text collate "C" primary key,
  name      text collate "C" not null,
  -- the employee number, else the Slack id
  opened_by text collate "C" not null,
  opened_at bigint not null,
  -- by when it is wished to be done
  last_day  text collate "C"
);

create table assessment (
  id          text collate "C" primary key,
  employee_id text collate "C" not null references person (employee_id) on delete cascade,
  role        text collate "C" not null,
  -- of the map, to which it stays bound
  map_version bigint not null references map_version (number),
  -- null: one of the two opened it
  cycle       text collate "C" references assessment_cycle (id),
  opened_by   text collate "C" not null,
  opened_at   bigint not null,
  -- whether the supervisor takes part
  shared      bigint not null,
  -- who marks for the supervisor's side, from the first mark on
  rater_id    text collate "C" references person (employee_id) on delete set null,
  self_at     bigint,
  rater_at    bigint,
  closed_at   bigint,
  -- goes up with every change: whoever acts on an older one is told how it stands
  revision    bigint not null default 0
);
create index assessment_employee on assessment (employee_id, opened_at);
create index assessment_rater on assessment (rater_id);
create index assessment_in_cycle on assessment (cycle) where cycle is not null;
-- One of a role at a time, until both are done with it. What somebody tries alone is in nobody's way, or a refusal would
-- tell of it.
create unique index assessment_open on assessment (employee_id, role, shared)
  where closed_at is null and (shared = 1 or self_at is null);

-- A mark belongs to whoever gave it, and is read by its author; both sides' together are read only where both have
-- submitted.
create table assessment_mark (
  assessment_id text collate "C" not null references assessment (id) on delete cascade,
  author_id     text collate "C" not null references person (employee_id) on delete cascade,
  criterion     text collate "C" not null,
  mark          text collate "C" not null,
  marked_at     bigint not null,
  primary key (assessment_id, author_id, criterion)
);
create index assessment_mark_author on assessment_mark (author_id);

-- A behaviour that the rater saw, for a row that the two see differently.
create table assessment_example (
  assessment_id text collate "C" not null references assessment (id) on delete cascade,
  criterion     text collate "C" not null,
  example       text collate "C" not null,
  written_at    bigint not null,
  primary key (assessment_id, criterion)
);
