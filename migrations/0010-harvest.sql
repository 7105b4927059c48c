-- What becomes of what was said, the report, photos and the value that is asked after later.

create table photo (
  id uuid primary key,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  -- the name of the stored files: a hash of what is in them
  stored text not null,
  width integer not null,
  height integer not null,
  alternative text not null,
  caption text not null default '',
  -- who put it here said that the people in it agreed
  consent_at timestamptz,
  added_by uuid references person (id) on delete set null,
  added_at timestamptz not null default now(),
  -- asked away by anybody: gone from every page at once, until a leader decides
  removal_asked_at timestamptz,
  removal_refused_at timestamptz,
  removed_at timestamptz,
  removed_by uuid references person (id) on delete set null
);
create index photo_by_meeting on photo (meeting_id, added_at);

create table value_story (
  id uuid primary key,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  person_id uuid references person (id) on delete set null,
  email text,
  language text not null default 'nl',
  takes_along text not null default '',
  hopes text not null default '',
  state text not null default 'seeded',
  state_at timestamptz not null default now(),
  made_at timestamptz not null default now(),
  constraint value_story_state_is_known check (state in ('seeded', 'applied', 'realised', 'faded'))
);
create index value_story_by_meeting on value_story (meeting_id);

create table value_answer (
  id uuid primary key,
  story_id uuid not null references value_story (id) on delete cascade,
  months integer not null,
  token_hash text not null,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  state text,
  why text not null default '',
  constraint value_answer_is_asked_once unique (story_id, months),
  constraint value_answer_is_one unique (token_hash)
);

create table agreement (
  id uuid primary key,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  text text not null,
  owner text not null default '',
  owner_id uuid references person (id) on delete set null,
  due_on date,
  audience audience not null,
  made_by uuid references person (id) on delete set null,
  made_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index agreement_by_meeting on agreement (meeting_id);

-- The lineage: which words from the room became what. A mark for insight or quote waits until those have a home.
create table harvested (
  id uuid primary key,
  contribution_id uuid not null references contribution (id) on delete cascade,
  became text not null,
  entry_id uuid references entry (id) on delete set null,
  agreement_id uuid references agreement (id) on delete set null,
  action_id uuid references question_action (id) on delete set null,
  by_id uuid references person (id) on delete set null,
  at timestamptz not null default now(),
  undone_at timestamptz,
  constraint harvested_became_is_known check (became in ('question', 'wording', 'idea', 'tile', 'post_it', 'action', 'agreement', 'insight', 'quote'))
);
create index harvested_by_contribution on harvested (contribution_id);
create index harvested_by_entry on harvested (entry_id);

-- As draft it is no entry: it is shown to who was there. Published it gets one.
create table report_draft (
  meeting_id uuid primary key references meeting (entry_id) on delete cascade,
  -- [{"kind": "…", "title": "…", "text": "…"}]
  sections jsonb not null,
  version integer not null default 1,
  made_by uuid references person (id) on delete set null,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  shown_at timestamptz,
  entry_id uuid references entry (id) on delete set null
);

create table report_amendment (
  id uuid primary key,
  meeting_id uuid not null references report_draft (meeting_id) on delete cascade,
  by_id uuid references person (id) on delete set null,
  text text not null,
  at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references person (id) on delete set null,
  taken boolean
);

create table meeting_report (
  entry_id uuid primary key references entry (id) on delete cascade,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  sections jsonb not null,
  published_at timestamptz not null default now(),
  constraint meeting_report_is_one unique (meeting_id)
);
