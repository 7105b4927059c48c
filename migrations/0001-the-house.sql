-- The ground floor: people and how they sign in, networks and who belongs to them, entries and who may see them,
-- the learning agenda. Frozen: later changes are later files. Read schema.sql for the state of today.

create extension if not exists pg_trgm;

-- ── accounts ────────────────────────────────────────────────────────────────────────────────────────────────────
create table person (
  id uuid primary key,
  name text not null default '',
  email text not null constraint person_email_is_taken unique,
  email_verified boolean not null default false,
  image text,
  language text not null default 'nl' constraint person_language_is_known check (language in ('nl', 'en')),
  about text not null default '',
  expertise text not null default '',
  administrator_since timestamptz,
  example boolean not null default false,
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table session (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  token text not null constraint session_token_is_unique unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_by_person on session (person_id);

-- Sign-in requests that wait for their link or code; the identifier is a hash. The id is text because the sign-in library also
-- keeps short locks here, under keys of its own making.
create table verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on verification (identifier);

-- Other ways to sign in (an organisation's OpenID Connect) get their rows here later.
create table credential (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint credential_is_linked_once unique (provider_id, account_id)
);

-- Failures and requests counted against a limit (rate-limiter-flexible keeps it).
create table throttle (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- ── network ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table taxonomy (
  id uuid primary key,
  slug text not null constraint taxonomy_slug_is_taken unique,
  name text not null,
  description text not null default '',
  made_at timestamptz not null default now()
);

create table building_block (
  id uuid primary key,
  taxonomy_id uuid not null references taxonomy on delete cascade,
  position integer not null,
  slug text not null,
  label text not null,
  label_en text not null default '',
  definition text not null default '',
  definition_en text not null default '',
  colour text not null constraint building_block_colour_is_known
    check (colour in ('ochre', 'delft', 'teal', 'plum', 'terracotta', 'moss')),
  pictogram text not null,
  retired_at timestamptz,
  constraint building_block_slug_is_taken unique (taxonomy_id, slug)
);

create table network (
  id uuid primary key,
  slug text not null constraint network_slug_is_taken unique,
  name text not null,
  purpose text not null default '',
  purpose_en text not null default '',
  starts_on date,
  ends_on date,
  taxonomy_id uuid not null references taxonomy,
  approve_peers text not null default 'nobody' constraint network_approves_peers_through
    check (approve_peers in ('nobody', 'programme_manager')),
  approve_network text not null default 'nobody' constraint network_approves_network_through
    check (approve_network in ('nobody', 'programme_manager', 'coordinator')),
  approve_public text not null default 'coordinator' constraint network_approves_public_through
    check (approve_public in ('nobody', 'programme_manager', 'coordinator')),
  example boolean not null default false,
  made_at timestamptz not null default now(),
  constraint network_ends_after_it_starts check (ends_on is null or starts_on is null or ends_on >= starts_on)
);

create table collaboration (
  id uuid primary key,
  slug text not null constraint collaboration_slug_is_taken unique,
  name text not null,
  summary text not null default '',
  how_we_learn text not null default '',
  province text,
  municipalities text[] not null default '{}',
  scale text constraint collaboration_scale_is_known
    check (scale in ('neighbourhood', 'municipality', 'region', 'province', 'country')),
  urbanity text constraint collaboration_urbanity_is_known check (urbanity in ('urban', 'mixed', 'rural')),
  population integer constraint collaboration_population_is_possible check (population between 0 and 20000000),
  together_since integer constraint collaboration_year_is_possible check (together_since between 1900 and 2200),
  themes text[] not null default '{}',
  starts_on date,
  ends_on date,
  website text,
  fictitious boolean not null default false,
  made_at timestamptz not null default now(),
  constraint collaboration_ends_after_it_starts check (ends_on is null or starts_on is null or ends_on >= starts_on)
);

create table network_collaboration (
  network_id uuid not null references network on delete cascade,
  collaboration_id uuid not null references collaboration on delete cascade,
  since date,
  primary key (network_id, collaboration_id)
);
create index network_collaboration_by_collaboration on network_collaboration (collaboration_id);

create table organisation (
  id uuid primary key,
  slug text not null constraint organisation_slug_is_taken unique,
  name text not null,
  kind text not null default 'other' constraint organisation_kind_is_known check (kind in
    ('hospital', 'primary_care', 'care', 'welfare', 'municipality', 'insurer', 'residents', 'public_health',
     'knowledge', 'government', 'sport', 'other')),
  website text,
  fictitious boolean not null default false,
  made_at timestamptz not null default now()
);

create table partnership (
  collaboration_id uuid not null references collaboration on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  primary key (collaboration_id, organisation_id)
);
create index partnership_by_organisation on partnership (organisation_id);

create table national_party (
  network_id uuid not null references network on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  sets_rules boolean not null default false,
  sets_money boolean not null default false,
  about text not null default '',
  primary key (network_id, organisation_id)
);

create table programme (
  id uuid primary key,
  network_id uuid not null references network on delete cascade,
  collaboration_id uuid references collaboration on delete cascade,
  slug text not null,
  name text not null,
  summary text not null default '',
  starts_on date,
  ends_on date,
  constraint programme_slug_is_taken unique (network_id, slug)
);

create table project (
  id uuid primary key,
  programme_id uuid not null references programme on delete cascade,
  slug text not null,
  name text not null,
  summary text not null default '',
  status text not null default 'running' constraint project_status_is_known
    check (status in ('planned', 'running', 'ended', 'handed_over')),
  destination text not null default '',
  constraint project_slug_is_taken unique (programme_id, slug)
);

-- A role is held until it ends; who gave it and who ended it stays readable.
create table role (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  kind text not null constraint role_kind_is_known check (kind in
    ('coordinator', 'programme_manager', 'board_member', 'project_leader', 'professional', 'resident',
     'historian', 'national_party', 'guide')),
  network_id uuid references network on delete cascade,
  collaboration_id uuid references collaboration on delete cascade,
  organisation_id uuid references organisation,
  given_by uuid references person on delete set null,
  since timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references person on delete set null,
  constraint role_is_held_somewhere check (
    case
      when kind = 'coordinator' then network_id is not null and collaboration_id is null
      when kind = 'national_party' then network_id is not null and organisation_id is not null and collaboration_id is null
      when kind in ('guide', 'historian') then network_id is not null
      else collaboration_id is not null and network_id is null
    end)
);
create unique index role_is_held_once on role (person_id, kind, network_id, collaboration_id) nulls not distinct
  where ended_at is null;
create index role_by_collaboration on role (collaboration_id) where ended_at is null;
create index role_by_network on role (network_id) where ended_at is null;

create table person_expertise (
  person_id uuid not null references person on delete cascade,
  building_block_id uuid not null references building_block on delete cascade,
  primary key (person_id, building_block_id)
);

create table invitation (
  id uuid primary key,
  email text not null,
  kind text not null,
  network_id uuid references network on delete cascade,
  collaboration_id uuid references collaboration on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  message text not null default '',
  invited_by uuid references person on delete set null,
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  declined_at timestamptz,
  withdrawn_at timestamptz
);
create unique index invitation_is_open_once on invitation (lower(email), kind, network_id, collaboration_id)
  nulls not distinct where accepted_at is null and declined_at is null and withdrawn_at is null;

create table join_request (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  network_id uuid not null references network on delete cascade,
  collaboration_id uuid not null references collaboration on delete cascade,
  kind text not null,
  message text not null default '',
  asked_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references person on delete set null,
  granted boolean,
  reply text not null default '',
  constraint join_request_decision_is_whole check ((decided_at is null) = (granted is null))
);
create unique index join_request_is_open_once on join_request (person_id, collaboration_id) where decided_at is null;

create table visit (
  person_id uuid not null references person on delete cascade,
  network_id uuid not null references network on delete cascade,
  last_at timestamptz not null default now(),
  previous_at timestamptz,
  primary key (person_id, network_id)
);

-- ── entries ─────────────────────────────────────────────────────────────────────────────────────────────────────
create type audience as enum ('self', 'collaboration', 'peers', 'network', 'public');

create table entry (
  id uuid primary key,
  short text not null constraint entry_short_is_unique unique,
  network_id uuid not null references network on delete cascade,
  kind text not null,
  title text not null,
  author_id uuid references person on delete set null,
  collaboration_id uuid references collaboration on delete set null,
  audience audience not null,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  retired_at timestamptz,
  retired_by uuid references person on delete set null,
  hidden_at timestamptz,
  hidden_by uuid references person on delete set null,
  hidden_reason text,
  constraint entry_for_a_collaboration_names_it check (audience <> 'collaboration' or collaboration_id is not null),
  constraint entry_hidden_says_why check ((hidden_at is null) = (hidden_reason is null))
);
create index entry_by_change on entry (network_id, kind, changed_at desc) where retired_at is null;
create index entry_public_by_change on entry (network_id, kind, changed_at desc)
  where retired_at is null and hidden_at is null and audience = 'public';
create index entry_by_collaboration on entry (collaboration_id, kind, changed_at desc) where retired_at is null;
create index entry_by_author on entry (author_id);

create table entry_block (
  entry_id uuid not null references entry on delete cascade,
  building_block_id uuid not null references building_block on delete cascade,
  primary key (entry_id, building_block_id)
);
create index entry_block_by_block on entry_block (building_block_id, entry_id desc);

create table link (
  from_id uuid not null references entry on delete cascade,
  to_id uuid not null references entry on delete cascade,
  kind text not null constraint link_kind_is_known check (kind in
    ('grew_out_of', 'supports', 'answers', 'used_in', 'split_from', 'merged_into', 'same_as')),
  made_by uuid references person on delete set null,
  made_at timestamptz not null default now(),
  primary key (from_id, to_id, kind),
  constraint link_joins_two_entries check (from_id <> to_id)
);
create index link_by_target on link (to_id, kind);

create table remark (
  id uuid primary key,
  entry_id uuid not null references entry on delete cascade,
  author_id uuid references person on delete set null,
  text text not null,
  audience audience not null,
  made_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  hidden_at timestamptz,
  hidden_by uuid references person on delete set null,
  hidden_reason text,
  constraint remark_hidden_says_why check ((hidden_at is null) = (hidden_reason is null))
);
create index remark_by_entry on remark (entry_id, made_at);

create table report (
  id uuid primary key,
  entry_id uuid not null references entry on delete cascade,
  remark_id uuid references remark on delete cascade,
  reported_by uuid references person on delete set null,
  reason text not null,
  reported_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references person on delete set null,
  outcome text constraint report_outcome_is_known check (outcome in ('hidden', 'left')),
  constraint report_settlement_is_whole check ((settled_at is null) = (outcome is null))
);
create index report_open on report (entry_id) where settled_at is null;

-- Asking to raise an entry to a wider audience, and the answer.
create table approval (
  id uuid primary key,
  entry_id uuid not null references entry on delete cascade,
  to_audience audience not null,
  decider text not null constraint approval_decider_is_known check (decider in ('programme_manager', 'coordinator')),
  asked_by uuid references person on delete set null,
  asked_at timestamptz not null default now(),
  note text not null default '',
  decided_by uuid references person on delete set null,
  decided_at timestamptz,
  granted boolean,
  reply text not null default '',
  constraint approval_decision_is_whole check ((decided_at is null) = (granted is null))
);
create unique index approval_is_asked_once on approval (entry_id) where decided_at is null;

create table happening (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null,
  by_id uuid references person on delete set null,
  network_id uuid references network on delete cascade,
  collaboration_id uuid references collaboration on delete cascade,
  entry_id uuid references entry on delete cascade,
  audience audience,
  details jsonb not null default '{}'
);
create index happening_by_network on happening (network_id, id desc);
create index happening_public_by_network on happening (network_id, id desc) where audience = 'public';
create index happening_by_entry on happening (entry_id, id desc);
create index happening_by_person on happening (by_id);

-- ── questions ───────────────────────────────────────────────────────────────────────────────────────────────────
-- The next letter of an agenda. Locked while a letter is given out, so that no letter is ever given twice.
create table agenda (
  network_id uuid not null references network on delete cascade,
  collaboration_id uuid references collaboration on delete cascade,
  next_letter integer not null default 1,
  constraint agenda_is_one unique nulls not distinct (network_id, collaboration_id)
);

create table question (
  entry_id uuid primary key references entry on delete cascade,
  letter integer not null,
  wording text not null,
  obstacle text not null default '',
  version integer not null default 1,
  owner_person_id uuid references person on delete set null,
  owner_organisation_id uuid references organisation on delete set null,
  owner_collaboration_id uuid references collaboration on delete set null,
  horizon text constraint question_horizon_is_known check (horizon in ('months', 'year', 'years')),
  state text not null default 'noticed' constraint question_state_is_known check (state in
    ('noticed', 'asked', 'exploring', 'testing', 'answered', 'dissolved', 'parked')),
  parked_from text,
  help_wanted text not null default '',
  known text not null default '',
  moved_at timestamptz not null default now(),
  words tsvector generated always as (to_tsvector('dutch', wording || ' ' || obstacle)) stored,
  constraint question_has_one_owner check (num_nonnulls(owner_person_id, owner_organisation_id, owner_collaboration_id) <= 1),
  constraint question_parked_remembers_from check ((state = 'parked') = (parked_from is not null)),
  constraint question_answered_says_what_we_know check (state <> 'answered' or known <> '')
);
create index question_by_words on question using gin (words);
create index question_by_owner_person on question (owner_person_id);

create table question_version (
  question_id uuid not null references question on delete cascade,
  no integer not null,
  wording text not null,
  obstacle text not null default '',
  reason text not null default '',
  by_id uuid references person on delete set null,
  at timestamptz not null default now(),
  audience audience not null,
  primary key (question_id, no)
);

create table question_step (
  id uuid primary key,
  question_id uuid not null references question on delete cascade,
  from_state text,
  to_state text not null,
  reason text not null default '',
  by_id uuid references person on delete set null,
  at timestamptz not null default now(),
  audience audience not null
);
create index question_step_by_question on question_step (question_id, at);

create table question_action (
  id uuid primary key,
  question_id uuid not null references question on delete cascade,
  small_test boolean not null default false,
  what text not null,
  who text not null default '',
  who_id uuid references person on delete set null,
  due_on date,
  outcome text not null default '',
  learned text not null default '',
  done_at timestamptz,
  made_by uuid references person on delete set null,
  made_at timestamptz not null default now(),
  audience audience not null
);
create index question_action_by_question on question_action (question_id, made_at);

-- "We have this too": one sentence by another collaboration about its own context.
create table question_echo (
  question_id uuid not null references question on delete cascade,
  collaboration_id uuid not null references collaboration on delete cascade,
  sentence text not null,
  by_id uuid references person on delete set null,
  at timestamptz not null default now(),
  audience audience not null,
  primary key (question_id, collaboration_id)
);

create table question_offer (
  id uuid primary key,
  question_id uuid not null references question on delete cascade,
  by_id uuid not null references person on delete cascade,
  text text not null,
  at timestamptz not null default now(),
  audience audience not null,
  withdrawn_at timestamptz
);
create index question_offer_by_question on question_offer (question_id, at);

create table snapshot (
  id uuid primary key,
  network_id uuid not null references network on delete cascade,
  collaboration_id uuid references collaboration on delete cascade,
  label text not null,
  on_date date not null,
  taken_by uuid references person on delete set null,
  taken_at timestamptz not null default now()
);
create index snapshot_by_agenda on snapshot (network_id, collaboration_id, on_date);

create table snapshot_question (
  snapshot_id uuid not null references snapshot on delete cascade,
  question_id uuid not null references question on delete cascade,
  version integer not null,
  state text not null,
  audience audience not null,
  primary key (snapshot_id, question_id)
);
create index snapshot_question_by_question on snapshot_question (question_id);

-- Which questions resemble each other in Dutch words; both directions stand. Who may see them is decided on reading.
create table question_likeness (
  question_id uuid not null references question on delete cascade,
  other_id uuid not null references question on delete cascade,
  score real not null,
  shared_words text[] not null default '{}',
  primary key (question_id, other_id)
);

-- ── exchange ────────────────────────────────────────────────────────────────────────────────────────────────────
-- What an imported item looked like in its file, so that a second import changes only what the file changed.
create table imported_item (
  network_slug text not null,
  kind text not null,
  key text not null,
  row_id text not null,
  content jsonb not null,
  imported_at timestamptz not null default now(),
  primary key (network_slug, kind, key)
);
