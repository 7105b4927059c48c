-- What happens in the room. None of it is an entry: it is seen by the room and becomes something at the harvest.

create table room (
  meeting_id uuid primary key references meeting (entry_id) on delete cascade,
  code text not null,
  opened_at timestamptz not null default now(),
  opened_by uuid references person (id) on delete set null,
  closed_at timestamptz,
  -- after this the code opens nothing and devices are strangers
  expires_at timestamptz not null,
  item_id uuid references meeting_item (id) on delete set null,
  step integer not null default 0,
  -- the shared clock: it runs until a moment, or stands still with so many seconds left
  clock_ends_at timestamptz,
  clock_left integer,
  -- the last number of room_change: raised under this row's lock, so that numbers become visible in their order
  last_number bigint not null default 0,
  -- hashes of the addresses from which somebody came in: from there the code always passes at once
  known_from text[] not null default '{}',
  constraint room_code_is_one unique (code)
);

create table room_device (
  id uuid primary key,
  meeting_id uuid not null references room (meeting_id) on delete cascade,
  token_hash text not null,
  name text not null default '',
  person_id uuid references person (id) on delete set null,
  joined_at timestamptz not null default now(),
  constraint room_device_is_one unique (token_hash)
);
create index room_device_by_meeting on room_device (meeting_id);

create table room_input (
  id uuid primary key,
  meeting_id uuid not null references room (meeting_id) on delete cascade,
  item_id uuid references meeting_item (id) on delete set null,
  position integer not null,
  kind text not null,
  question text not null,
  -- the widest rung on which anything said here can end up, announced when it opens
  audience audience not null default 'peers',
  -- the question that is answered or the poster that is written on
  entry_id uuid references entry (id) on delete set null,
  -- what the dots are put on
  of_input_id uuid references room_input (id) on delete cascade,
  most integer,
  blurred boolean not null default false,
  opened_at timestamptz,
  closed_at timestamptz,
  revealed_at timestamptz,
  constraint room_input_kind_is_known check (kind in ('tile', 'idea', 'answer', 'post_it', 'success', 'obstacle', 'agenda', 'dots', 'value'))
);
create index room_input_by_meeting on room_input (meeting_id, position);

create table contribution (
  id uuid primary key,
  meeting_id uuid not null references room (meeting_id) on delete cascade,
  input_id uuid not null references room_input (id) on delete cascade,
  device_id uuid references room_device (id) on delete set null,
  entered_by uuid references person (id) on delete set null,
  name text not null default '',
  text text not null,
  -- which section of a poster
  section_id uuid,
  made_at timestamptz not null default now(),
  hidden_at timestamptz,
  hidden_by uuid references person (id) on delete set null,
  hidden_reason text not null default '',
  merged_into uuid references contribution (id) on delete set null,
  withdrawn_at timestamptz
);
create index contribution_by_meeting on contribution (meeting_id, made_at);
create index contribution_by_input on contribution (input_id, made_at);
create index contribution_by_device on contribution (device_id);

create table room_dot (
  contribution_id uuid not null references contribution (id) on delete cascade,
  device_id uuid not null references room_device (id) on delete cascade,
  input_id uuid not null references room_input (id) on delete cascade,
  given_at timestamptz not null default now(),
  primary key (contribution_id, device_id, input_id)
);
create index room_dot_by_input on room_dot (input_id, device_id);

-- Everything that changes on a screen, numbered without gaps in the order of committing: screens read on from the last number they had.
create table room_change (
  meeting_id uuid not null references room (meeting_id) on delete cascade,
  number bigint not null,
  -- 'contribution', 'input', 'now' (item, step, clock), 'room' (opened, closed)
  subject text not null,
  subject_id uuid,
  at timestamptz not null default now(),
  primary key (meeting_id, number)
);
