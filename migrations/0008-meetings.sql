-- Meetings, from invitation to who was there.

-- How people work together in an item, as data: the house brings some, a network adds its own.
create table format (
  id uuid primary key,
  network_id uuid references network (id) on delete cascade,
  slug text not null,
  name text not null,
  name_en text not null default '',
  purpose text not null default '',
  purpose_en text not null default '',
  -- [{"name": "…", "name_en": "…", "minutes": 10, "what": "…", "what_en": "…"}]
  steps jsonb not null default '[]',
  constraint format_slug_is_taken unique nulls not distinct (network_id, slug)
);

create table meeting (
  entry_id uuid primary key references entry (id) on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  link text not null default '',
  purpose text not null default '',
  capacity integer,
  sign_up_until timestamptz,
  version integer not null default 1,
  -- counts what a calendar must notice (RFC 5545: SEQUENCE)
  sequence integer not null default 0,
  cancelled_at timestamptz,
  cancelled_by uuid references person (id) on delete set null,
  cancelled_reason text not null default '',
  constraint meeting_ends_after_it_starts check (ends_at > starts_at),
  constraint meeting_has_seats check (capacity > 0)
);
create index meeting_by_day on meeting (starts_at);

-- Who was asked to lead, beside the coordinators of the network.
create table meeting_leader (
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  asked_at timestamptz not null default now(),
  primary key (meeting_id, person_id)
);
create index meeting_leader_by_person on meeting_leader (person_id);

create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  starts_at timestamptz not null,
  minutes integer not null,
  title text not null,
  explanation text not null default '',
  format_id uuid references format (id) on delete set null,
  led_by text not null default '',
  leader_id uuid references person (id) on delete set null,
  place text not null default '',
  -- with a capacity, or beside another item: people choose it
  chosen boolean not null default false,
  capacity integer,
  constraint meeting_item_takes_time check (minutes > 0),
  constraint meeting_item_has_seats check (capacity > 0)
);
create index meeting_item_by_time on meeting_item (meeting_id, starts_at, id);

-- Which questions, ideas and posters an item serves.
create table meeting_item_subject (
  item_id uuid not null references meeting_item (id) on delete cascade,
  entry_id uuid not null references entry (id) on delete cascade,
  primary key (item_id, entry_id)
);
create index meeting_item_subject_by_entry on meeting_item_subject (entry_id);

-- The order of asking is the order of the waiting list.
create table meeting_sign_up (
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  number bigint generated always as identity,
  seated boolean not null,
  asked_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  attended_at timestamptz,
  attended_by uuid references person (id) on delete set null,
  primary key (meeting_id, person_id)
);
create index meeting_sign_up_by_person on meeting_sign_up (person_id);
create index meeting_sign_up_waiting on meeting_sign_up (meeting_id, number) where withdrawn_at is null and not seated;

create table meeting_item_sign_up (
  item_id uuid not null references meeting_item (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  asked_at timestamptz not null default now(),
  primary key (item_id, person_id)
);
create index meeting_item_sign_up_by_person on meeting_item_sign_up (person_id);

-- One's own address for a calendar that reads along; only a hash of the secret in it is kept.
create table calendar_feed (
  person_id uuid primary key references person (id) on delete cascade,
  token_hash text not null,
  made_at timestamptz not null default now(),
  constraint calendar_feed_is_one unique (token_hash)
);

-- What was written to whom, so that a letter goes out once.
create table meeting_letter (
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  kind text not null,
  sent_at timestamptz not null default now(),
  primary key (meeting_id, person_id, kind)
);
