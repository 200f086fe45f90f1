-- Units of ability standards, as HR took them in; a map's roles name them by their codes.

create table standard_unit (
  code     text primary key,
  name     text not null,
  industry text,
  job_type text,
  sheet    text,
  summary  text,
  numbered integer not null
) strict;

create table standard_criterion (
  code     text primary key,
  unit     text not null references standard_unit (code) on delete cascade,
  position integer not null,
  category text,
  mark     text,
  text     text not null
) strict;
create unique index standard_criterion_unit on standard_criterion (unit, position);
