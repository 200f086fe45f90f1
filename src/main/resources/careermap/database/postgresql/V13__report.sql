-- The monthly report to the channel of human resources: whether it is wanted, and what became of each.

create table monthly_report_switch (
  id           bigint primary key check (id = 1),
  -- null while it is not wanted
  wanted_since bigint
);
insert into monthly_report_switch (id) values (1);

create table monthly_report (
  -- such as 2026-12
  month    text collate "C" primary key,
  -- UNKNOWN: nobody knows whether it was posted, so that it is not posted again
  state    text collate "C" not null check (state in ('WAITING', 'SENDING', 'POSTED', 'NOTHING', 'UNKNOWN')),
  -- WAITING: not before; SENDING: its sender must have died by then
  due_at   bigint not null,
  refusal  text collate "C"
);
