-- Erasing people, how long things are kept, and what of it Slack still has.

-- One more with each person who is erased, so that a running app lets go of what it holds. It names nobody.
create table erasure (
  id        integer primary key autoincrement,
  erased_at integer not null,
  -- whether spare places of the file were emptied since
  swept     integer not null default 0
) strict;
create index erasure_unswept on erasure (swept) where swept = 0;

-- One of human resources orders it, another approves.
create table erasure_order (
  employee_id text primary key references person (employee_id) on delete cascade,
  -- the employee number, else the Slack id
  ordered_by  text not null,
  -- their Slack account: whose it is can be changed in the roster
  ordered_from text not null,
  ordered_at  integer not null
) strict;

-- How long each kind of data is kept; a missing row means the default.
create table retention (
  kind   text primary key,
  months integer not null,
  set_by text not null,
  set_at integer not null
) strict;

-- What the app wrote in Slack and is to be taken away there. Whose it was is not known any more.
create table removal (
  id       integer primary key autoincrement,
  -- MESSAGE, FILE, CONVERSATION (everything of the app's in it) or HOME (a Home tab)
  kind     text not null,
  -- the conversation; of a Home tab, the account
  channel  text not null,
  -- of a message; of a file its id; null for the others
  ts       text,
  -- WAITING, or LEFT where Slack does not let go of it
  state    text not null default 'WAITING',
  due_at   integer not null,
  attempts integer not null default 0,
  -- Slack's word for why it stays
  reason   text
) strict;
create unique index removal_once on removal (kind, channel, coalesce(ts, ''));
create index removal_due on removal (state, due_at);

-- What is looked up when somebody is erased.
create index access_account on access (viewer) where viewer glob '[UW]*';
create index audit_account on audit (actor) where actor glob '[UW]*';
create index note_author on note (author_id);
create index note_consent_reader on note_consent (reader_id);
create index talk_request_instead on talk_request (instead_id) where instead_id is not null;
create index attainment_answered_by on attainment (answered_by) where answered_by is not null;
create index attainment_event_by on attainment_event (by_id) where by_id is not null;
create index assessment_opened_by on assessment (opened_by);
create index delivery_to on delivery (to_id);

-- Whoever was on no roster stands in these two with a Slack id, which goes with the person to whom it turned out to
-- belong. Nothing else of them ever changes.
drop trigger access_stays;
create trigger access_stays before update on access
when new.viewer <> '?' or old.viewer = '-' or new.id <> old.id or new.person_key <> old.person_key
  or new.what <> old.what or new.seen_at <> old.seen_at
  or exists (select 1 from person_key k where k.key = old.viewer)
begin
  select raise(abort, 'who looked is only ever added to');
end;
drop trigger audit_stays;
create trigger audit_stays before update on audit
when new.actor <> '?' or old.actor = '-' or new.id <> old.id or new.at <> old.at
  or new.action <> old.action or new.subject is not old.subject
  or exists (select 1 from person_key k where k.key = old.actor)
begin
  select raise(abort, 'the audit is only ever added to');
end;

-- Three years is the shortest that it may be kept.
drop trigger audit_is_kept;
create trigger audit_is_kept before delete on audit
when old.at > (unixepoch() - 3 * 365 * 86400) * 1000
begin
  select raise(abort, 'the audit is only ever added to');
end;
drop trigger audit_field_is_kept;
create trigger audit_field_is_kept before delete on audit_field
when exists (
  select 1 from audit a
  where a.id = old.audit_id
    and a.at > (unixepoch() - 3 * 365 * 86400) * 1000
    and (a.subject is null or exists (select 1 from person_key k where k.key = a.subject)))
begin
  select raise(abort, 'the audit is only ever added to');
end;
