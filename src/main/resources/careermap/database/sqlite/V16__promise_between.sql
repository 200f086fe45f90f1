-- The open promises between two people, without reading those with anybody else.
drop index promise_other;
create index promise_other on promise (other_id, state, owner_id);
