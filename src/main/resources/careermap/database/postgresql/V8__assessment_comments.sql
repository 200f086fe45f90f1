-- What either of the two says of an ability unit besides the marks. It belongs to whoever wrote it and is sealed as marks
-- are: read by its author, and both sides' together only where both have submitted.
create table assessment_comment (
  assessment_id text collate "C" not null references assessment (id) on delete cascade,
  author_id     text collate "C" not null references person (employee_id) on delete cascade,
  -- the code of the ability unit
  unit          text collate "C" not null,
  comment       text collate "C" not null,
  written_at    bigint not null,
  primary key (assessment_id, author_id, unit)
);
create index assessment_comment_author on assessment_comment (author_id);
