-- Up Migration

-- When a server asked for a change, for an hour: how many it may ask for is counted over all copies of the
-- bot. Not of the library, so that deleting that takes nothing back.
create table asked (
  library text not null,
  at timestamptz not null default clock_timestamp()
);
create index asked_library on asked (library);
