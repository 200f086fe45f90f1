-- Career conversations, promises and notes; the cadence, its reminders, and whatever is to be delivered.

-- A talk that was held. with_id is null where it was taken in from before the app. A confidential one was
-- with somebody other than the supervisor of that day, who never learns of it on any path.
create table conversation (
  id            text collate "C" primary key,
  employee_id   text collate "C" not null references person (employee_id) on delete cascade,
  with_id       text collate "C" references person (employee_id) on delete cascade,
  confidential  bigint not null default 0,
  held_on       text collate "C" not null,
  topics        text collate "C" not null default '',
  next_on       text collate "C",
  logged_by     text collate "C",
  logged_at     bigint not null,
  -- whose word it is as it stands: the other is asked whether it is right
  said_by       text collate "C",
  -- CONFIRMED, or ASKED while the other side has not said whether it is right, or DISPUTED
  agreement     text collate "C" not null default 'CONFIRMED'
);
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
  id           text collate "C" primary key,
  employee_id  text collate "C" not null references person (employee_id) on delete cascade,
  listener_id  text collate "C" not null references person (employee_id) on delete cascade,
  confidential bigint not null,
  topics       text collate "C" not null,
  stance       text collate "C" not null,
  wished_week  text collate "C",
  word         text collate "C",
  state        text collate "C" not null,
  asked_at     bigint not null,
  -- how often times were proposed, and the times that are on the table, as epoch milliseconds with commas
  rounds       bigint not null default 0,
  proposals    text collate "C" not null default '',
  agreed_at    bigint,
  minutes      bigint not null default 30,
  -- of the calendar file: goes up with every change
  sequence     bigint not null default 0,
  -- goes up with every change: whoever acts on an older one is told how it stands
  revision     bigint not null default 0,
  -- what was last answered and needs words: how, by whom, with which word, whom instead
  reply        text collate "C",
  reply_by     text collate "C",
  reply_word   text collate "C",
  instead_id   text collate "C" references person (employee_id) on delete set null,
  -- HELD: the talk that was held, and how the request stood before
  held_in      text collate "C" references conversation (id) on delete set null,
  held_from    text collate "C",
  changed_at   bigint not null
);
create unique index talk_request_once on talk_request (employee_id, listener_id)
  where state in ('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER');
create index talk_request_employee on talk_request (employee_id, state);
create index talk_request_listener on talk_request (listener_id, state);
create index talk_request_held_in on talk_request (held_in) where held_in is not null;
create index talk_request_agreed on talk_request (agreed_at) where state = 'AGREED';

create table promise (
  id              text collate "C" primary key,
  conversation_id text collate "C" not null references conversation (id) on delete cascade,
  owner_id        text collate "C" not null references person (employee_id) on delete cascade,
  other_id        text collate "C" not null references person (employee_id) on delete cascade,
  confidential    bigint not null,
  text            text collate "C" not null,
  due_on          text collate "C",
  -- OPEN, KEPT or DROPPED
  state           text collate "C" not null,
  word            text collate "C",
  made_on         text collate "C" not null,
  settled_on      text collate "C"
);
create index promise_owner on promise (owner_id, state, due_on);
create index promise_other on promise (other_id, state);
create index promise_conversation on promise (conversation_id);

-- Sealed with the key that key_id names; the app cannot read a note without NOTE_KEYS.
create table note (
  id              text collate "C" primary key,
  conversation_id text collate "C" not null references conversation (id) on delete cascade,
  author_id       text collate "C" not null references person (employee_id) on delete cascade,
  -- PRIVATE: the author alone; SHARED: the two of the conversation
  readers         text collate "C" not null,
  key_id          text collate "C" not null,
  sealed          bytea not null,
  written_at      bigint not null
);
create index note_conversation on note (conversation_id);
create index note_key on note (key_id);

-- The operator lets somebody read the shared notes of earlier conversations.
create table note_consent (
  employee_id text collate "C" not null references person (employee_id) on delete cascade,
  reader_id   text collate "C" not null references person (employee_id) on delete cascade,
  given_at    bigint not null,
  primary key (employee_id, reader_id)
);

-- The company's own questions for the brief; where a topic has none, the bundled ones hold.
create table question (
  topic    text collate "C" not null,
  position bigint not null,
  ja       text collate "C" not null,
  en       text collate "C" not null,
  primary key (topic, position)
);

-- How often a talk is due. The one row of scope COMPANY says since when the cadence is switched on.
create table cadence_rule (
  -- COMPANY, EMPLOYMENT, SITE, ROLE or PERSON; the later in this list goes before the earlier
  scope      text collate "C" not null,
  -- '' for COMPANY, else the form of employment, the site, the role's code, the employee number
  name       text collate "C" not null,
  -- null: no regular talks
  every_days bigint,
  newcomers  bigint not null,
  since      text collate "C" not null,
  set_by     text collate "C" not null,
  set_at     bigint not null,
  primary key (scope, name)
);

-- Days that the company works or not, whatever the Act says.
create table company_day (
  day     text collate "C" primary key,
  works   bigint not null,
  name    text collate "C" not null,
  set_by  text collate "C" not null,
  set_at  bigint not null
);

-- Times in which nobody is reminded, both days included.
create table quiet_period (
  id       text collate "C" primary key,
  -- COMPANY, SITE or SUPERVISOR
  scope    text collate "C" not null,
  name     text collate "C" not null,
  from_on  text collate "C" not null,
  until_on text collate "C" not null,
  reason   text collate "C" not null,
  set_by   text collate "C" not null,
  set_at   bigint not null
);

-- What the roster's name of a shift means, as HH:mm; an end before the beginning is on the next day.
create table shift_hours (
  shift     text collate "C" primary key,
  from_time text collate "C" not null,
  till_time text collate "C" not null
);

-- What a person chose; a missing row or a null means the default.
create table reminder_preference (
  employee_id   text collate "C" primary key references person (employee_id) on delete cascade,
  weekday       bigint,
  hour          bigint,
  from_time     text collate "C",
  till_time     text collate "C",
  -- may be asked by people of other teams
  listens       bigint not null default 0,
  -- comma-separated kinds of notices that the person does not want
  switched_off  text collate "C" not null default '',
  switched_on   text collate "C" not null default ''
);

-- A supervisor's word about one person: not before a day, or not this time.
create table snooze (
  employee_id   text collate "C" primary key references person (employee_id) on delete cascade,
  supervisor_id text collate "C" not null,
  until_on      text collate "C" not null,
  -- LATER or NOT_THIS_TIME
  kind          text collate "C" not null,
  reason        text collate "C",
  set_on        text collate "C" not null
);

-- When a supervisor's team is to be looked at next: the tables are the schedule. 0: at once.
create table digest_slot (
  supervisor_id text collate "C" primary key references person (employee_id) on delete cascade,
  next_at       bigint not null,
  -- the Monday of the latest week that is settled, with a digest or without; null before the first look
  settled_week  text collate "C"
);
create index digest_slot_next on digest_slot (next_at);

create table digest (
  id            text collate "C" primary key,
  supervisor_id text collate "C" not null references person (employee_id) on delete cascade,
  -- the Monday of its week, and the day in it that the supervisor chose
  week          text collate "C" not null,
  day           text collate "C" not null,
  decided_at    bigint not null,
  -- the first press on it, or talk with somebody on it
  answered_at   bigint,
  skipped       bigint not null default 0,
  -- how many people were due beyond those on it
  others        bigint not null default 0,
  -- digests in a row without an answer, before this one
  unanswered    bigint not null default 0
);
create unique index digest_once_a_week on digest (supervisor_id, week);

create table digest_line (
  digest_id   text collate "C" not null references digest (id) on delete cascade,
  position    bigint not null,
  employee_id text collate "C" not null references person (employee_id) on delete cascade,
  -- each with its day, in order: CONTRACT=2027-01-31,OVERDUE=2026-11-20
  reasons     text collate "C" not null,
  primary key (digest_id, position)
);
create index digest_line_employee on digest_line (employee_id);

-- What is to be told to somebody; decided once, delivered once. WAITING until its time has come and Slack
-- has taken it; SENDING while it is under way; SENT; UNKNOWN where nobody knows whether it arrived, until it
-- was looked up; DROPPED where it is not wanted any more.
create table delivery (
  id         bigint generated by default as identity primary key,
  key        text collate "C" not null,
  to_id      text collate "C" not null references person (employee_id) on delete cascade,
  kind       text collate "C" not null,
  about      text collate "C" not null,
  state      text collate "C" not null default 'WAITING',
  -- WAITING: when it is tried next; UNKNOWN: when it is looked up next
  due_at     bigint not null,
  attempts   bigint not null default 0,
  -- SENDING: its sender must have died after this moment
  lease_until bigint,
  -- when it was first on its way, and how often it was looked up in vain since
  taken_at   bigint,
  looks      bigint not null default 0,
  -- UNKNOWN: whether the app has no means to look it up
  held       bigint not null default 0,
  channel    text collate "C",
  ts         text collate "C",
  -- why it waits, is not known or was dropped
  outcome    text collate "C",
  decided_at bigint not null,
  sent_at    bigint
);
create unique index delivery_key on delivery (key);
create index delivery_due on delivery (state, due_at);
create index delivery_about on delivery (about);
create index delivery_place on delivery (channel, ts);

-- The conversation between a person and the app in Slack, once it is known.
alter table slack_account add column direct_channel text collate "C";

-- Whether nobody is let in with the account any more.
alter table slack_account add column closed bigint not null default 0;
