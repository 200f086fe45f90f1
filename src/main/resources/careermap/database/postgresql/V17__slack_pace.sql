-- What all processes that serve from one database have left of Slack's limits; the time is the database's own.
create table slack_pace (
  method     text collate "C" not null primary key,
  -- when all that was called has had its time, in milliseconds since 1970
  empty_at   bigint not null,
  -- until when Slack does not want to be called, after it said "too many"
  rest_until bigint not null
);
