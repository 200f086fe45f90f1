-- What either of the two says of an ability unit besides the marks. It belongs to whoever wrote it and is sealed as marks
-- are: read by its author, and both sides' together only where both have submitted.
create table assessment_comment (
  assessment_id text not null references assessment (id) on delete cascade,
  author_id     text not null references person (employee_id) on delete cascade,
  -- the code of the ability unit
  unit          text not null,
  comment       text not null,
  written_at    integer not null,
  primary key (assessment_id, author_id, unit)
) strict, without rowid;
create index assessment_comment_author on assessment_comment (author_id);
