-- Goes up with every change: whoever acts on an older one is told how it stands.
alter table conversation add column revision integer not null default 0;
