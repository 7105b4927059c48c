-- What becomes of what was said, the report, photos and the value that is asked after later.

-- Shown once it has words for who cannot see it and the people in it agreed. What a camera adds is gone before it is kept.
create table photo (
  id uuid primary key,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  -- the names of the two stored files, and the measures of the large one
  small text not null,
  large text not null,
  width integer not null,
  height integer not null,
  alternative text not null default '',
  caption text not null default '',
  -- somebody who was there said that the people in it agreed
  consent_at timestamptz,
  consent_by uuid references person (id) on delete set null,
  added_by uuid references person (id) on delete set null,
  added_at timestamptz not null default now(),
  -- the first time that others could see it
  shown_at timestamptz,
  removed_at timestamptz,
  removed_by uuid references person (id) on delete set null,
  -- its files are gone as well
  erased_at timestamptz,
  constraint photo_stands_once unique (meeting_id, large)
);
create index photo_by_meeting on photo (meeting_id, added_at);
create index photo_to_erase on photo (removed_at) where removed_at is not null and erased_at is null;
create index photo_by_small on photo (small);
create index photo_by_large on photo (large);

-- Asked away by anybody. The first time it is gone from every page at once (hidden_at); who leads the meeting decides what then.
-- After they decided to show it, the next one asks them first.
create table photo_removal (
  id uuid primary key,
  photo_id uuid not null references photo (id) on delete cascade,
  asked_at timestamptz not null default now(),
  asked_by uuid references person (id) on delete set null,
  hidden_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references person (id) on delete set null,
  reason text not null default ''
);
create index photo_removal_by_photo on photo_removal (photo_id);
create unique index photo_removal_open on photo_removal (photo_id) where decided_at is null;

-- What somebody takes along from a meeting and what they hope it changes. The address is for the two questions later and nothing else.
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
  -- why it faded, or what it changed, in their own words
  words text not null default '',
  -- the words may be in the report, without a name
  shareable_at timestamptz,
  -- no more letters about this
  stopped_at timestamptz,
  made_at timestamptz not null default now(),
  constraint value_story_says_something check (takes_along <> '' or hopes <> ''),
  constraint value_story_state_is_known check (state in ('seeded', 'applied', 'realised', 'faded'))
);
create index value_story_by_meeting on value_story (meeting_id);
create index value_story_to_ask on value_story (made_at) where stopped_at is null;

-- One question that was sent, and what was said to it; only a hash of the secret in its link is kept.
create table value_answer (
  id uuid primary key,
  story_id uuid not null references value_story (id) on delete cascade,
  months integer not null,
  token_hash text not null,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  state text,
  words text not null default '',
  constraint value_answer_is_asked_once unique (story_id, months),
  constraint value_answer_is_one unique (token_hash),
  constraint value_answer_state_is_known check (state in ('seeded', 'applied', 'realised', 'faded'))
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
  -- said by somebody else too: these words fed what those of another row became
  along_with uuid references harvested (id) on delete cascade,
  -- 'left': read, and left with the meeting
  constraint harvested_became_is_known check (became in ('question', 'wording', 'idea', 'tile', 'post_it', 'action', 'agreement', 'insight', 'quote', 'left'))
);
create index harvested_by_contribution on harvested (contribution_id);
create index harvested_by_entry on harvested (entry_id);
create index harvested_by_other on harvested (along_with);

-- As draft it is no entry: it is shown to who was there. Published it gets one.
create table report_draft (
  meeting_id uuid primary key references meeting (entry_id) on delete cascade,
  -- [{"kind": "…", "title": "…", "text": "…"}]; tiles, questions, agreements and photos are not in it: they are shown as they stand
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
  taken boolean,
  reply text not null default ''
);
create index report_amendment_by_meeting on report_amendment (meeting_id, at);

create table meeting_report (
  entry_id uuid primary key references entry (id) on delete cascade,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  sections jsonb not null,
  published_at timestamptz not null default now(),
  constraint meeting_report_is_one unique (meeting_id)
);
