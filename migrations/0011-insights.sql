-- Insights: what other collaborations can use. The four kinds of entry share one table; the words stand in versions.

create table insight (
  entry_id uuid primary key references entry (id) on delete cascade,
  -- the newest version there is; what a reader gets is the newest one told to them
  version integer not null default 1
);

create table insight_version (
  insight_id uuid not null references insight (entry_id) on delete cascade,
  no integer not null,
  title text not null,
  -- plain: four short questions
  did text not null default '',
  situation text not null default '',
  why text not null default '',
  outcome text not null default '',
  for_whom text not null default '',
  -- research: the same thing as strategy, context, mechanism, outcome
  strategy text not null default '',
  context text not null default '',
  resource text not null default '',
  reasoning text not null default '',
  intended text not null default '',
  unintended text not null default '',
  -- of a tool: what to do, in order
  steps text[] not null default '{}',
  interim boolean not null default false,
  reason text not null default '',
  by_id uuid references person (id) on delete set null,
  at timestamptz not null default now(),
  audience audience not null,
  primary key (insight_id, no),
  constraint insight_version_has_a_title check (title <> '')
);

-- What another collaboration says of it. It keeps the audience it was given.
create table insight_answer (
  id uuid primary key,
  insight_id uuid not null references insight (entry_id) on delete cascade,
  collaboration_id uuid not null references collaboration (id) on delete cascade,
  kind text not null,
  text text not null default '',
  context text not null default '',
  by_id uuid references person (id) on delete set null,
  at timestamptz not null default now(),
  audience audience not null,
  withdrawn_at timestamptz,
  constraint insight_answer_is_known check (kind in ('recognise', 'differs', 'not_here')),
  constraint insight_answer_says_why check (kind = 'recognise' or text <> '')
);
create unique index insight_answer_is_one on insight_answer (insight_id, collaboration_id) where withdrawn_at is null;
create index insight_answer_by_collaboration on insight_answer (collaboration_id) where withdrawn_at is null;

-- What stands outside: a publication, a page as it was on a day, a result in words.
create table insight_source (
  id uuid primary key,
  insight_id uuid not null references insight (entry_id) on delete cascade,
  kind text not null,
  reference text not null,
  title text not null default '',
  seen_on date,
  by_id uuid references person (id) on delete set null,
  at timestamptz not null default now(),
  audience audience not null,
  withdrawn_at timestamptz,
  constraint insight_source_is_known check (kind in ('doi', 'url', 'result')),
  constraint insight_source_says_something check (reference <> '')
);
create index insight_source_by_insight on insight_source (insight_id) where withdrawn_at is null;

-- A bottleneck put before a party that sets rules or money. It reaches the party only when the insight does.
create table bottleneck_address (
  id uuid primary key,
  insight_id uuid not null references insight (entry_id) on delete cascade,
  organisation_id uuid not null references organisation (id) on delete cascade,
  rule text not null default '',
  note text not null default '',
  by_id uuid references person (id) on delete set null,
  at timestamptz not null default now(),
  -- when the party got its letter
  told_at timestamptz,
  withdrawn_at timestamptz,
  constraint bottleneck_address_names_a_rule check (rule <> '')
);
create unique index bottleneck_address_is_one on bottleneck_address (insight_id, organisation_id) where withdrawn_at is null;
create index bottleneck_address_by_party on bottleneck_address (organisation_id) where withdrawn_at is null;

create table bottleneck_reply (
  id uuid primary key,
  address_id uuid not null references bottleneck_address (id) on delete cascade,
  state text not null,
  text text not null,
  by_id uuid references person (id) on delete set null,
  at timestamptz not null default now(),
  -- when those it touches got theirs
  told_at timestamptz,
  constraint bottleneck_reply_is_known check (state in ('noted', 'in_study', 'solved', 'stays')),
  constraint bottleneck_reply_says_something check (text <> '')
);
create index bottleneck_reply_by_address on bottleneck_reply (address_id, at);

alter table harvested add column settled_at timestamptz;
