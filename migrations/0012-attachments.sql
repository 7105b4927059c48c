-- Files that belong to an entry. What is in them stands outside the database, under the name of its hash.

create table attachment (
  id uuid primary key,
  entry_id uuid not null references entry (id) on delete cascade,
  stored text not null,
  name text not null,
  type text not null,
  bytes integer not null,
  -- of a PDF: has it the tags that read it aloud in order? null: cannot be told
  tagged boolean,
  description text not null default '',
  added_by uuid references person (id) on delete set null,
  added_at timestamptz not null default now(),
  -- it keeps the audience it was given, until the entry is raised with it
  audience audience not null,
  -- null: there was no scanner
  scanned_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id) on delete set null,
  erased_at timestamptz,
  constraint attachment_has_a_name check (name <> ''),
  constraint attachment_fits check (bytes between 1 and 52428800)
);
create unique index attachment_stands_once on attachment (entry_id, stored) where withdrawn_at is null;
create index attachment_by_entry on attachment (entry_id, added_at);
create index attachment_by_file on attachment (stored) where erased_at is null;
create index attachment_to_erase on attachment (withdrawn_at) where withdrawn_at is not null and erased_at is null;
