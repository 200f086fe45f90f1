-- Career conversations, promises and notes; the cadence, its reminders, and whatever is to be delivered.

-- A talk that was held. with_id is null where it was taken in from before the app. A confidential one was
-- with somebody other than the supervisor of that day, who never learns of it on any path.
create table conversation (
  id            text primary key,
  employee_id   text not null references person (employee_id) on delete cascade,
  with_id       text references person (employee_id) on delete cascade,
  confidential  integer not null default 0,
  held_on       text not null,
  topics        text not null default '',
  next_on       text,
  logged_by     text,
  logged_at     integer not null,
  -- whose word it is as it stands: the other is asked whether it is right
  said_by       text,
  -- CONFIRMED, or ASKED while the other side has not said whether it is right, or DISPUTED
  agreement     text not null default 'CONFIRMED'
) strict;
create unique index conversation_once_a_day on conversation (employee_id, held_on, coalesce(with_id, ''));
-- The last talk that is on everybody's screen, from the index alone.
create index conversation_last on conversation (employee_id, held_on)
  where confidential = 0 and agreement <> 'DISPUTED';
create index conversation_with on conversation (with_id, held_on);
insert into conversation (id, employee_id, held_on, logged_at)
  select 'before-' || employee_id || '-' || held_on, employee_id, held_on, 0 from talk;
drop table talk;

-- A talk that somebody asks for.
create table talk_request (
  id           text primary key,
  employee_id  text not null references person (employee_id) on delete cascade,
  listener_id  text not null references person (employee_id) on delete cascade,
  confidential integer not null,
  topics       text not null,
  stance       text not null,
  wished_week  text,
  word         text,
  state        text not null,
  asked_at     integer not null,
  -- how often times were proposed, and the times that are on the table, as epoch milliseconds with commas
  rounds       integer not null default 0,
  proposals    text not null default '',
  agreed_at    integer,
  minutes      integer not null default 30,
  -- of the calendar file: goes up with every change
  sequence     integer not null default 0,
  -- goes up with every change: whoever acts on an older one is told how it stands
  revision     integer not null default 0,
  -- what was last answered and needs words: how, by whom, with which word, whom instead
  reply        text,
  reply_by     text,
  reply_word   text,
  instead_id   text references person (employee_id) on delete set null,
  -- HELD: the talk that was held, and how the request stood before
  held_in      text references conversation (id) on delete set null,
  held_from    text,
  changed_at   integer not null
) strict;
create unique index talk_request_once on talk_request (employee_id, listener_id)
  where state in ('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER');
create index talk_request_employee on talk_request (employee_id, state);
create index talk_request_listener on talk_request (listener_id, state);
create index talk_request_held_in on talk_request (held_in) where held_in is not null;
create index talk_request_agreed on talk_request (agreed_at) where state = 'AGREED';

create table promise (
  id              text primary key,
  conversation_id text not null references conversation (id) on delete cascade,
  owner_id        text not null references person (employee_id) on delete cascade,
  other_id        text not null references person (employee_id) on delete cascade,
  confidential    integer not null,
  text            text not null,
  due_on          text,
  -- OPEN, KEPT or DROPPED
  state           text not null,
  word            text,
  made_on         text not null,
  settled_on      text
) strict;
create index promise_owner on promise (owner_id, state, due_on);
create index promise_other on promise (other_id, state);
create index promise_conversation on promise (conversation_id);

-- Sealed with the key that key_id names; the app cannot read a note without NOTE_KEYS.
create table note (
  id              text primary key,
  conversation_id text not null references conversation (id) on delete cascade,
  author_id       text not null references person (employee_id) on delete cascade,
  -- PRIVATE: the author alone; SHARED: the two of the conversation
  readers         text not null,
  key_id          text not null,
  sealed          blob not null,
  written_at      integer not null
) strict;
create index note_conversation on note (conversation_id);
create index note_key on note (key_id);

-- The operator lets somebody read the shared notes of earlier conversations.
create table note_consent (
  employee_id text not null references person (employee_id) on delete cascade,
  reader_id   text not null references person (employee_id) on delete cascade,
  given_at    integer not null,
  primary key (employee_id, reader_id)
) strict;

-- The company's own questions for the brief; where a topic has none, the bundled ones hold.
create table question (
  topic    text not null,
  position integer not null,
  ja       text not null,
  en       text not null,
  primary key (topic, position)
) strict;

-- How often a talk is due. The one row of scope COMPANY says since when the cadence is switched on.
create table cadence_rule (
  -- COMPANY, EMPLOYMENT, SITE, ROLE or PERSON; the later in this list goes before the earlier
  scope      text not null,
  -- '' for COMPANY, else the form of employment, the site, the role's code, the employee number
  name       text not null,
  -- null: no regular talks
  every_days integer,
  newcomers  integer not null,
  since      text not null,
  set_by     text not null,
  set_at     integer not null,
  primary key (scope, name)
) strict;

-- Days that the company works or not, whatever the Act says.
create table company_day (
  day     text primary key,
  works   integer not null,
  name    text not null,
  set_by  text not null,
  set_at  integer not null
) strict;

-- Times in which nobody is reminded, both days included.
create table quiet_period (
  id       text primary key,
  -- COMPANY, SITE or SUPERVISOR
  scope    text not null,
  name     text not null,
  from_on  text not null,
  until_on text not null,
  reason   text not null,
  set_by   text not null,
  set_at   integer not null
) strict;

-- What the roster's name of a shift means, as HH:mm; an end before the beginning is on the next day.
create table shift_hours (
  shift     text primary key,
  from_time text not null,
  till_time text not null
) strict;

-- What a person chose; a missing row or a null means the default.
create table reminder_preference (
  employee_id   text primary key references person (employee_id) on delete cascade,
  weekday       integer,
  hour          integer,
  from_time     text,
  till_time     text,
  -- may be asked by people of other teams
  listens       integer not null default 0,
  -- comma-separated kinds of notices that the person does not want
  switched_off  text not null default '',
  switched_on   text not null default ''
) strict;

-- A supervisor's word about one person: not before a day, or not this time.
create table snooze (
  employee_id   text primary key references person (employee_id) on delete cascade,
  supervisor_id text not null,
  until_on      text not null,
  -- LATER or NOT_THIS_TIME
  kind          text not null,
  reason        text,
  set_on        text not null
) strict;

-- When a supervisor's team is to be looked at next: the tables are the schedule. 0: at once.
create table digest_slot (
  supervisor_id text primary key references person (employee_id) on delete cascade,
  next_at       integer not null,
  -- the Monday of the latest week that is settled, with a digest or without; null before the first look
  settled_week  text
) strict;
create index digest_slot_next on digest_slot (next_at);

create table digest (
  id            text primary key,
  supervisor_id text not null references person (employee_id) on delete cascade,
  -- the Monday of its week, and the day in it that the supervisor chose
  week          text not null,
  day           text not null,
  decided_at    integer not null,
  -- the first press on it, or talk with somebody on it
  answered_at   integer,
  skipped       integer not null default 0,
  -- how many people were due beyond those on it
  others        integer not null default 0,
  -- digests in a row without an answer, before this one
  unanswered    integer not null default 0
) strict;
create unique index digest_once_a_week on digest (supervisor_id, week);

create table digest_line (
  digest_id   text not null references digest (id) on delete cascade,
  position    integer not null,
  employee_id text not null references person (employee_id) on delete cascade,
  -- each with its day, in order: CONTRACT=2027-01-31,OVERDUE=2026-11-20
  reasons     text not null,
  primary key (digest_id, position)
) strict;
create index digest_line_employee on digest_line (employee_id);

-- What is to be told to somebody; decided once, delivered once. WAITING until its time has come and Slack
-- has taken it; SENDING while it is under way; SENT; UNKNOWN where nobody knows whether it arrived, until it
-- was looked up; DROPPED where it is not wanted any more.
create table delivery (
  id         integer primary key,
  key        text not null,
  to_id      text not null references person (employee_id) on delete cascade,
  kind       text not null,
  about      text not null,
  state      text not null default 'WAITING',
  -- WAITING: when it is tried next; UNKNOWN: when it is looked up next
  due_at     integer not null,
  attempts   integer not null default 0,
  -- SENDING: its sender must have died after this moment
  lease_until integer,
  -- when it was first on its way, and how often it was looked up in vain since
  taken_at   integer,
  looks      integer not null default 0,
  -- UNKNOWN: whether the app has no means to look it up
  held       integer not null default 0,
  channel    text,
  ts         text,
  -- why it waits, is not known or was dropped
  outcome    text,
  decided_at integer not null,
  sent_at    integer
) strict;
create unique index delivery_key on delivery (key);
create index delivery_due on delivery (state, due_at);
create index delivery_about on delivery (about);
create index delivery_place on delivery (channel, ts);

-- The conversation between a person and the app in Slack, once it is known.
alter table slack_account add column direct_channel text;

-- Whether nobody is let in with the account any more.
alter table slack_account add column closed integer not null default 0;
