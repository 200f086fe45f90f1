-- Who looked and who changed what must outlive the people whom they name: a random key stands for each of them, and
-- whoever erases a person takes the key away with it.

create table person_key (
  employee_id text primary key references person (employee_id) on delete cascade,
  key         text not null
) strict, without rowid;
create unique index person_key_key on person_key (key);
insert into person_key (employee_id, key) select employee_id, lower(hex(randomblob(16))) from person;

-- ---- who looked
alter table access rename to access_before;
create table access (
  id         integer primary key,
  -- whose data, by their key
  person_key text not null,
  -- the key of whoever looked; '-' at the command line, the Slack id of somebody who is not on the roster
  viewer     text not null,
  what       text not null,
  seen_at    integer not null
) strict;
insert into access (id, person_key, viewer, what, seen_at)
  select a.id, k.key, coalesce(v.key, a.viewer), a.what, a.seen_at
  from access_before a
  join person_key k on k.employee_id = a.employee_id
  left join person_key v on v.employee_id = a.viewer;
drop table access_before;
create index access_person on access (person_key, id);
create trigger access_stays before update on access
begin
  select raise(abort, 'who looked is only ever added to');
end;

-- ---- who changed what
create table audit (
  -- never given twice
  id      integer primary key autoincrement,
  at      integer not null,
  -- as access.viewer
  actor   text not null,
  action  text not null,
  -- the key of the person whom it is about; null where it is about nobody alone
  subject text
) strict;
create index audit_subject on audit (subject) where subject is not null;
create table audit_field (
  audit_id integer not null references audit (id),
  position integer not null,
  field    text not null,
  before   text,
  after    text,
  primary key (audit_id, position)
) strict, without rowid;
create trigger audit_stays before update on audit
begin
  select raise(abort, 'the audit is only ever added to');
end;
create trigger audit_is_kept before delete on audit
begin
  select raise(abort, 'the audit is only ever added to');
end;
create trigger audit_field_stays before update on audit_field
begin
  select raise(abort, 'the audit is only ever added to');
end;
-- What it says of somebody goes once they are erased, and not before.
create trigger audit_field_is_kept before delete on audit_field
when exists (
  select 1 from audit a
  where a.id = old.audit_id
    and (a.subject is null or exists (select 1 from person_key k where k.key = a.subject)))
begin
  select raise(abort, 'the audit is only ever added to');
end;
