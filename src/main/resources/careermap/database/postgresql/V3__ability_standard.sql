-- Units of ability standards, as HR took them in; a map's roles name them by their codes.

create table standard_unit (
  code     text collate "C" primary key,
  name     text collate "C" not null,
  industry text collate "C",
  job_type text collate "C",
  sheet    text collate "C",
  summary  text collate "C",
  numbered bigint not null
);

create table standard_criterion (
  code     text collate "C" primary key,
  unit     text collate "C" not null references standard_unit (code) on delete cascade,
  position bigint not null,
  category text collate "C",
  mark     text collate "C",
  text     text collate "C" not null
);
create unique index standard_criterion_unit on standard_criterion (unit, position);
