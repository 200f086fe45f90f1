-- What two agreed to work on after an evaluation: a promise of their talk, with the sheet that it comes from.

create table growth_item (
  promise_id    text collate "C" primary key references promise (id) on delete cascade,
  assessment_id text collate "C" not null references assessment (id) on delete cascade,
  -- of the sheet's rows
  criterion     text collate "C",
  -- the experience that comes of it
  requirement   text collate "C"
);
create index growth_item_of_sheet on growth_item (assessment_id);
