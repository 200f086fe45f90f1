-- Goes up with every change: whoever acts on an older one is told how it stands.
alter table conversation add column revision bigint not null default 0;
