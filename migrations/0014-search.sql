-- The number of the transaction that wrote a happening. Numbers of happenings are handed out before they are visible, so a reader that
-- went on from the highest one would skip what a slower transaction writes; below the oldest transaction that still runs nothing is missing.
alter table happening add column xact xid8 not null default pg_current_xact_id();
create index happening_by_xact on happening (xact);

-- What each entry says, as words to search on. Who may see it is asked of `entry` when somebody searches. `edition` is that of the rules
-- by which the words were read. Rows are read by the hundred: kept whole beside each other they are found in one step.
create table search_entry (
  entry_id uuid primary key references entry(id) on delete cascade,
  words tsvector not null,
  edition integer not null
) with (toast_tuple_target = 8160);
alter table search_entry alter column words set storage external;
create index search_entry_by_word on search_entry using gin (words) with (fastupdate = off);

-- Which words stand in how many entries, and in how many titles: for typing errors, and for words that are still being typed.
create table search_word (
  word text collate "C" primary key,
  entries integer not null,
  titles integer not null
);

-- One row: up to which transaction the happenings were read, and how many times an entry was put in the index.
create table search_progress (
  one boolean primary key default true constraint search_progress_is_one check (one),
  read_until xid8 not null,
  number bigint not null default 0
);
insert into search_progress (read_until) values ((pg_current_xact_id()::text::bigint + 1)::text::xid8);
