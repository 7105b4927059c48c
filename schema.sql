-- Written by `npm run schema` from the migrations. Read it; change it through a migration.

create type audience as enum ('self', 'collaboration', 'peers', 'network', 'public');

create table agenda (
  network_id uuid not null,
  collaboration_id uuid,
  next_letter integer not null default 1,
  constraint agenda_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint agenda_is_one UNIQUE NULLS NOT DISTINCT (network_id, collaboration_id),
  constraint agenda_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE
);

create table agreement (
  id uuid not null,
  meeting_id uuid not null,
  text text not null,
  owner text not null default ''::text,
  owner_id uuid,
  due_on date,
  audience audience not null,
  made_by uuid,
  made_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint agreement_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint agreement_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX agreement_by_meeting ON agreement USING btree (meeting_id);

create table approval (
  id uuid not null,
  entry_id uuid not null,
  to_audience audience not null,
  decider text not null,
  asked_by uuid,
  asked_at timestamp with time zone not null default now(),
  note text not null default ''::text,
  decided_by uuid,
  decided_at timestamp with time zone,
  granted boolean,
  reply text not null default ''::text,
  reminded_at timestamp with time zone,
  reminders smallint not null default 0,
  constraint approval_pkey PRIMARY KEY (id),
  constraint approval_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint approval_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint approval_decider_is_known CHECK ((decider = ANY (ARRAY['programme_manager'::text, 'coordinator'::text]))),
  constraint approval_decision_is_whole CHECK (((decided_at IS NULL) = (granted IS NULL))),
  constraint approval_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX approval_is_asked_once ON approval USING btree (entry_id) WHERE (decided_at IS NULL);
CREATE INDEX approval_open ON approval USING btree (asked_at) WHERE (decided_at IS NULL);

create table attachment (
  id uuid not null,
  entry_id uuid not null,
  stored text not null,
  name text not null,
  type text not null,
  bytes integer not null,
  tagged boolean,
  description text not null default ''::text,
  added_by uuid,
  added_at timestamp with time zone not null default now(),
  audience audience not null,
  scanned_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  erased_at timestamp with time zone,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint attachment_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint attachment_fits CHECK (((bytes >= 1) AND (bytes <= 52428800))),
  constraint attachment_has_a_name CHECK ((name <> ''::text)),
  constraint attachment_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX attachment_by_entry ON attachment USING btree (entry_id, added_at);
CREATE INDEX attachment_by_file ON attachment USING btree (stored) WHERE (erased_at IS NULL);
CREATE UNIQUE INDEX attachment_stands_once ON attachment USING btree (entry_id, stored) WHERE (withdrawn_at IS NULL);
CREATE INDEX attachment_to_erase ON attachment USING btree (withdrawn_at) WHERE ((withdrawn_at IS NOT NULL) AND (erased_at IS NULL));

create table bottleneck_address (
  id uuid not null,
  insight_id uuid not null,
  organisation_id uuid not null,
  rule text not null default ''::text,
  note text not null default ''::text,
  by_id uuid,
  at timestamp with time zone not null default now(),
  told_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint bottleneck_address_pkey PRIMARY KEY (id),
  constraint bottleneck_address_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint bottleneck_address_insight_id_fkey FOREIGN KEY (insight_id) REFERENCES insight(entry_id) ON DELETE CASCADE,
  constraint bottleneck_address_names_a_rule CHECK ((rule <> ''::text)),
  constraint bottleneck_address_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
);
CREATE INDEX bottleneck_address_by_party ON bottleneck_address USING btree (organisation_id) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX bottleneck_address_is_one ON bottleneck_address USING btree (insight_id, organisation_id) WHERE (withdrawn_at IS NULL);

create table bottleneck_reply (
  id uuid not null,
  address_id uuid not null,
  state text not null,
  text text not null,
  by_id uuid,
  at timestamp with time zone not null default now(),
  told_at timestamp with time zone,
  audience audience not null,
  constraint bottleneck_reply_pkey PRIMARY KEY (id),
  constraint bottleneck_reply_address_id_fkey FOREIGN KEY (address_id) REFERENCES bottleneck_address(id) ON DELETE CASCADE,
  constraint bottleneck_reply_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint bottleneck_reply_is_known CHECK ((state = ANY (ARRAY['noted'::text, 'in_study'::text, 'solved'::text, 'stays'::text]))),
  constraint bottleneck_reply_says_something CHECK ((text <> ''::text))
);
CREATE INDEX bottleneck_reply_by_address ON bottleneck_reply USING btree (address_id, at);

create table building_block (
  id uuid not null,
  taxonomy_id uuid not null,
  position integer not null,
  slug text not null,
  label text not null,
  label_en text not null default ''::text,
  definition text not null default ''::text,
  definition_en text not null default ''::text,
  colour text not null,
  pictogram text not null,
  retired_at timestamp with time zone,
  constraint building_block_pkey PRIMARY KEY (id),
  constraint building_block_colour_is_known CHECK ((colour = ANY (ARRAY['ochre'::text, 'delft'::text, 'teal'::text, 'plum'::text, 'terracotta'::text, 'moss'::text]))),
  constraint building_block_slug_is_taken UNIQUE (taxonomy_id, slug),
  constraint building_block_taxonomy_id_fkey FOREIGN KEY (taxonomy_id) REFERENCES taxonomy(id) ON DELETE CASCADE
);

create table calendar_feed (
  person_id uuid not null,
  token_hash text not null,
  made_at timestamp with time zone not null default now(),
  constraint calendar_feed_pkey PRIMARY KEY (person_id),
  constraint calendar_feed_is_one UNIQUE (token_hash),
  constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

create table collaboration (
  id uuid not null,
  slug text not null,
  name text not null,
  summary text not null default ''::text,
  how_we_learn text not null default ''::text,
  province text,
  municipalities text[] not null default '{}'::text[],
  scale text,
  urbanity text,
  population integer,
  together_since integer,
  themes text[] not null default '{}'::text[],
  starts_on date,
  ends_on date,
  website text,
  fictitious boolean not null default false,
  made_at timestamp with time zone not null default now(),
  constraint collaboration_pkey PRIMARY KEY (id),
  constraint collaboration_ends_after_it_starts CHECK (((ends_on IS NULL) OR (starts_on IS NULL) OR (ends_on >= starts_on))),
  constraint collaboration_population_is_possible CHECK (((population >= 0) AND (population <= 20000000))),
  constraint collaboration_scale_is_known CHECK ((scale = ANY (ARRAY['neighbourhood'::text, 'municipality'::text, 'region'::text, 'province'::text, 'country'::text]))),
  constraint collaboration_slug_is_taken UNIQUE (slug),
  constraint collaboration_urbanity_is_known CHECK ((urbanity = ANY (ARRAY['urban'::text, 'mixed'::text, 'rural'::text]))),
  constraint collaboration_year_is_possible CHECK (((together_since >= 1900) AND (together_since <= 2200)))
);

create table contribution (
  id uuid not null,
  meeting_id uuid not null,
  input_id uuid not null,
  device_id uuid,
  entered_by uuid,
  name text not null default ''::text,
  text text not null,
  section_id uuid,
  made_at timestamp with time zone not null default now(),
  hidden_at timestamp with time zone,
  hidden_by uuid,
  hidden_reason text not null default ''::text,
  merged_into uuid,
  withdrawn_at timestamp with time zone,
  constraint contribution_pkey PRIMARY KEY (id),
  constraint contribution_device_id_fkey FOREIGN KEY (device_id) REFERENCES room_device(id) ON DELETE SET NULL,
  constraint contribution_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint contribution_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint contribution_input_id_fkey FOREIGN KEY (input_id) REFERENCES room_input(id) ON DELETE CASCADE,
  constraint contribution_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES room(meeting_id) ON DELETE CASCADE,
  constraint contribution_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES contribution(id) ON DELETE SET NULL
);
CREATE INDEX contribution_by_device ON contribution USING btree (device_id);
CREATE INDEX contribution_by_input ON contribution USING btree (input_id, made_at);
CREATE INDEX contribution_by_meeting ON contribution USING btree (meeting_id, made_at);

create table credential (
  id uuid not null,
  person_id uuid not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint credential_pkey PRIMARY KEY (id),
  constraint credential_is_linked_once UNIQUE (provider_id, account_id),
  constraint credential_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

create table entry (
  id uuid not null,
  short text not null,
  network_id uuid not null,
  kind text not null,
  title text not null,
  author_id uuid,
  collaboration_id uuid,
  audience audience not null,
  made_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone not null default now(),
  retired_at timestamp with time zone,
  retired_by uuid,
  hidden_at timestamp with time zone,
  hidden_by uuid,
  hidden_reason text,
  constraint entry_pkey PRIMARY KEY (id),
  constraint entry_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint entry_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE SET NULL,
  constraint entry_for_a_collaboration_names_it CHECK (((audience <> 'collaboration'::audience) OR (collaboration_id IS NOT NULL))),
  constraint entry_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint entry_hidden_says_why CHECK (((hidden_at IS NULL) = (hidden_reason IS NULL))),
  constraint entry_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint entry_retired_by_fkey FOREIGN KEY (retired_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint entry_short_is_unique UNIQUE (short)
);
CREATE INDEX entry_by_asking ON entry USING btree (collaboration_id, kind, made_at, id) WHERE (retired_at IS NULL);
CREATE INDEX entry_by_author_newest ON entry USING btree (author_id, made_at DESC);
CREATE INDEX entry_by_change ON entry USING btree (network_id, kind, changed_at DESC) WHERE (retired_at IS NULL);
CREATE INDEX entry_by_collaboration ON entry USING btree (collaboration_id, kind, changed_at DESC) WHERE (retired_at IS NULL);
CREATE INDEX entry_by_rung ON entry USING btree (network_id, audience, made_at DESC) WHERE (retired_at IS NULL);
CREATE INDEX entry_kept_near ON entry USING btree (collaboration_id, made_at DESC) WHERE ((retired_at IS NULL) AND (audience = 'collaboration'::audience));
CREATE INDEX entry_of_kind_newest ON entry USING btree (network_id, kind, made_at DESC, id DESC) WHERE (retired_at IS NULL);
CREATE INDEX entry_public_by_asking ON entry USING btree (collaboration_id, kind, made_at, id) WHERE ((retired_at IS NULL) AND (hidden_at IS NULL) AND (audience = 'public'::audience));
CREATE INDEX entry_public_by_change ON entry USING btree (network_id, kind, changed_at DESC) WHERE ((retired_at IS NULL) AND (hidden_at IS NULL) AND (audience = 'public'::audience));

create table entry_block (
  entry_id uuid not null,
  building_block_id uuid not null,
  constraint entry_block_pkey PRIMARY KEY (entry_id, building_block_id),
  constraint entry_block_building_block_id_fkey FOREIGN KEY (building_block_id) REFERENCES building_block(id) ON DELETE CASCADE,
  constraint entry_block_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE
);
CREATE INDEX entry_block_by_block ON entry_block USING btree (building_block_id, entry_id DESC);

create table format (
  id uuid not null,
  network_id uuid,
  slug text not null,
  name text not null,
  name_en text not null default ''::text,
  purpose text not null default ''::text,
  purpose_en text not null default ''::text,
  steps jsonb not null default '[]'::jsonb,
  constraint format_pkey PRIMARY KEY (id),
  constraint format_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint format_slug_is_taken UNIQUE NULLS NOT DISTINCT (network_id, slug)
);

create table happening (
  id bigint not null generated always as identity,
  at timestamp with time zone not null default now(),
  kind text not null,
  by_id uuid,
  network_id uuid,
  collaboration_id uuid,
  entry_id uuid,
  audience audience,
  details jsonb not null default '{}'::jsonb,
  xact xid8 not null default pg_current_xact_id(),
  constraint happening_pkey PRIMARY KEY (id),
  constraint happening_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint happening_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint happening_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint happening_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE
);
CREATE INDEX happening_about_no_entry ON happening USING btree (network_id, id DESC) WHERE (entry_id IS NULL);
CREATE INDEX happening_by_collaboration ON happening USING btree (collaboration_id, id DESC);
CREATE INDEX happening_by_entry ON happening USING btree (entry_id, id DESC);
CREATE INDEX happening_by_moment ON happening USING btree (network_id, at);
CREATE INDEX happening_by_network ON happening USING btree (network_id, id DESC);
CREATE INDEX happening_by_person_newest ON happening USING btree (by_id, id DESC);
CREATE INDEX happening_by_rung ON happening USING btree (network_id, audience, id DESC);
CREATE INDEX happening_by_xact ON happening USING btree (xact);
CREATE INDEX happening_kept_near ON happening USING btree (collaboration_id, id DESC) WHERE (audience = 'collaboration'::audience);

create table harvested (
  id uuid not null,
  contribution_id uuid not null,
  became text not null,
  entry_id uuid,
  agreement_id uuid,
  action_id uuid,
  by_id uuid,
  at timestamp with time zone not null default now(),
  undone_at timestamp with time zone,
  along_with uuid,
  settled_at timestamp with time zone,
  constraint harvested_pkey PRIMARY KEY (id),
  constraint harvested_action_id_fkey FOREIGN KEY (action_id) REFERENCES question_action(id) ON DELETE SET NULL,
  constraint harvested_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement(id) ON DELETE SET NULL,
  constraint harvested_along_with_fkey FOREIGN KEY (along_with) REFERENCES harvested(id) ON DELETE CASCADE,
  constraint harvested_became_is_known CHECK ((became = ANY (ARRAY['question'::text, 'wording'::text, 'idea'::text, 'tile'::text, 'post_it'::text, 'action'::text, 'agreement'::text, 'insight'::text, 'quote'::text, 'left'::text]))),
  constraint harvested_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint harvested_contribution_id_fkey FOREIGN KEY (contribution_id) REFERENCES contribution(id) ON DELETE CASCADE,
  constraint harvested_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE SET NULL
);
CREATE INDEX harvested_by_contribution ON harvested USING btree (contribution_id);
CREATE INDEX harvested_by_entry ON harvested USING btree (entry_id);
CREATE INDEX harvested_by_other ON harvested USING btree (along_with);

create table idea (
  entry_id uuid not null,
  about text not null,
  text text not null default ''::text,
  anonymous boolean not null default false,
  giver_id uuid,
  state text not null default 'new'::text,
  moved_at timestamp with time zone not null default now(),
  constraint idea_pkey PRIMARY KEY (entry_id),
  constraint idea_about_is_known CHECK ((about = ANY (ARRAY['content'::text, 'form'::text]))),
  constraint idea_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint idea_giver_id_fkey FOREIGN KEY (giver_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint idea_state_is_known CHECK ((state = ANY (ARRAY['new'::text, 'considered'::text, 'planned'::text, 'declined'::text, 'done'::text]))),
  constraint idea_with_a_name_keeps_no_giver CHECK (((giver_id IS NULL) OR anonymous))
);
CREATE INDEX idea_by_giver ON idea USING btree (giver_id) WHERE (giver_id IS NOT NULL);

create table idea_step (
  id uuid not null,
  idea_id uuid not null,
  from_state text not null,
  to_state text not null,
  reply text not null,
  by_id uuid,
  at timestamp with time zone not null default now(),
  audience audience not null,
  constraint idea_step_pkey PRIMARY KEY (id),
  constraint idea_step_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint idea_step_idea_id_fkey FOREIGN KEY (idea_id) REFERENCES idea(entry_id) ON DELETE CASCADE,
  constraint idea_step_says_something CHECK ((reply <> ''::text))
);
CREATE INDEX idea_step_by_idea ON idea_step USING btree (idea_id, at);

create table idea_support (
  idea_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null default now(),
  constraint idea_support_pkey PRIMARY KEY (idea_id, person_id),
  constraint idea_support_idea_id_fkey FOREIGN KEY (idea_id) REFERENCES idea(entry_id) ON DELETE CASCADE,
  constraint idea_support_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX idea_support_by_person ON idea_support USING btree (person_id);

create table imported_item (
  network_slug text not null,
  kind text not null,
  key text not null,
  row_id text not null,
  content jsonb not null,
  imported_at timestamp with time zone not null default now(),
  constraint imported_item_pkey PRIMARY KEY (network_slug, kind, key)
);

create table insight (
  entry_id uuid not null,
  version integer not null default 1,
  constraint insight_pkey PRIMARY KEY (entry_id),
  constraint insight_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE
);

create table insight_answer (
  id uuid not null,
  insight_id uuid not null,
  collaboration_id uuid not null,
  kind text not null,
  text text not null default ''::text,
  context text not null default ''::text,
  by_id uuid,
  at timestamp with time zone not null default now(),
  audience audience not null,
  withdrawn_at timestamp with time zone,
  constraint insight_answer_pkey PRIMARY KEY (id),
  constraint insight_answer_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint insight_answer_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint insight_answer_insight_id_fkey FOREIGN KEY (insight_id) REFERENCES insight(entry_id) ON DELETE CASCADE,
  constraint insight_answer_is_known CHECK ((kind = ANY (ARRAY['recognise'::text, 'differs'::text, 'not_here'::text]))),
  constraint insight_answer_says_why CHECK (((kind = 'recognise'::text) OR (text <> ''::text)))
);
CREATE INDEX insight_answer_by_collaboration ON insight_answer USING btree (collaboration_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX insight_answer_by_person ON insight_answer USING btree (by_id);
CREATE UNIQUE INDEX insight_answer_is_one ON insight_answer USING btree (insight_id, collaboration_id) WHERE (withdrawn_at IS NULL);

create table insight_source (
  id uuid not null,
  insight_id uuid not null,
  kind text not null,
  reference text not null,
  title text not null default ''::text,
  seen_on date,
  by_id uuid,
  at timestamp with time zone not null default now(),
  audience audience not null,
  withdrawn_at timestamp with time zone,
  constraint insight_source_pkey PRIMARY KEY (id),
  constraint insight_source_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint insight_source_insight_id_fkey FOREIGN KEY (insight_id) REFERENCES insight(entry_id) ON DELETE CASCADE,
  constraint insight_source_is_known CHECK ((kind = ANY (ARRAY['doi'::text, 'url'::text, 'result'::text]))),
  constraint insight_source_says_something CHECK ((reference <> ''::text))
);
CREATE INDEX insight_source_by_insight ON insight_source USING btree (insight_id) WHERE (withdrawn_at IS NULL);

create table insight_version (
  insight_id uuid not null,
  no integer not null,
  title text not null,
  did text not null default ''::text,
  situation text not null default ''::text,
  why text not null default ''::text,
  outcome text not null default ''::text,
  for_whom text not null default ''::text,
  strategy text not null default ''::text,
  context text not null default ''::text,
  resource text not null default ''::text,
  reasoning text not null default ''::text,
  intended text not null default ''::text,
  unintended text not null default ''::text,
  steps text[] not null default '{}'::text[],
  interim boolean not null default false,
  reason text not null default ''::text,
  by_id uuid,
  at timestamp with time zone not null default now(),
  audience audience not null,
  constraint insight_version_pkey PRIMARY KEY (insight_id, no),
  constraint insight_version_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint insight_version_has_a_title CHECK ((title <> ''::text)),
  constraint insight_version_insight_id_fkey FOREIGN KEY (insight_id) REFERENCES insight(entry_id) ON DELETE CASCADE
);

create table invitation (
  id uuid not null,
  email text not null,
  kind text not null,
  network_id uuid,
  collaboration_id uuid,
  organisation_id uuid,
  message text not null default ''::text,
  invited_by uuid,
  invited_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  declined_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint invitation_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX invitation_is_open_once ON invitation USING btree (lower(email), kind, network_id, collaboration_id) NULLS NOT DISTINCT WHERE ((accepted_at IS NULL) AND (declined_at IS NULL) AND (withdrawn_at IS NULL));

create table join_request (
  id uuid not null,
  person_id uuid not null,
  network_id uuid not null,
  collaboration_id uuid not null,
  kind text not null,
  message text not null default ''::text,
  asked_at timestamp with time zone not null default now(),
  decided_at timestamp with time zone,
  decided_by uuid,
  granted boolean,
  reply text not null default ''::text,
  constraint join_request_pkey PRIMARY KEY (id),
  constraint join_request_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint join_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint join_request_decision_is_whole CHECK (((decided_at IS NULL) = (granted IS NULL))),
  constraint join_request_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint join_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX join_request_is_open_once ON join_request USING btree (person_id, collaboration_id) WHERE (decided_at IS NULL);

create table link (
  from_id uuid not null,
  to_id uuid not null,
  kind text not null,
  made_by uuid,
  made_at timestamp with time zone not null default now(),
  constraint link_pkey PRIMARY KEY (from_id, to_id, kind),
  constraint link_from_id_fkey FOREIGN KEY (from_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint link_joins_two_entries CHECK ((from_id <> to_id)),
  constraint link_kind_is_known CHECK ((kind = ANY (ARRAY['grew_out_of'::text, 'supports'::text, 'answers'::text, 'used_in'::text, 'split_from'::text, 'merged_into'::text, 'same_as'::text]))),
  constraint link_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint link_to_id_fkey FOREIGN KEY (to_id) REFERENCES entry(id) ON DELETE CASCADE
);
CREATE INDEX link_by_target ON link USING btree (to_id, kind);

create table meeting (
  entry_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place text not null default ''::text,
  link text not null default ''::text,
  purpose text not null default ''::text,
  capacity integer,
  sign_up_until timestamp with time zone,
  version integer not null default 1,
  sequence integer not null default 0,
  cancelled_at timestamp with time zone,
  cancelled_by uuid,
  cancelled_reason text not null default ''::text,
  invite_asked_at timestamp with time zone,
  invite_asked_by uuid,
  invited_at timestamp with time zone,
  constraint meeting_pkey PRIMARY KEY (entry_id),
  constraint meeting_cancelled_by_fkey FOREIGN KEY (cancelled_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint meeting_ends_after_it_starts CHECK ((ends_at > starts_at)),
  constraint meeting_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint meeting_has_seats CHECK ((capacity > 0)),
  constraint meeting_invite_asked_by_fkey FOREIGN KEY (invite_asked_by) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX meeting_by_day ON meeting USING btree (starts_at);

create table meeting_item (
  id uuid not null,
  meeting_id uuid not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  title text not null,
  explanation text not null default ''::text,
  format_id uuid,
  led_by text not null default ''::text,
  leader_id uuid,
  place text not null default ''::text,
  chosen boolean not null default false,
  capacity integer,
  constraint meeting_item_pkey PRIMARY KEY (id),
  constraint meeting_item_format_id_fkey FOREIGN KEY (format_id) REFERENCES format(id) ON DELETE SET NULL,
  constraint meeting_item_has_seats CHECK ((capacity > 0)),
  constraint meeting_item_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint meeting_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint meeting_item_takes_time CHECK ((minutes > 0))
);
CREATE INDEX meeting_item_by_time ON meeting_item USING btree (meeting_id, starts_at, id);

create table meeting_item_sign_up (
  item_id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null default now(),
  constraint meeting_item_sign_up_pkey PRIMARY KEY (item_id, person_id),
  constraint meeting_item_sign_up_item_id_fkey FOREIGN KEY (item_id) REFERENCES meeting_item(id) ON DELETE CASCADE,
  constraint meeting_item_sign_up_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX meeting_item_sign_up_by_person ON meeting_item_sign_up USING btree (person_id);

create table meeting_item_subject (
  item_id uuid not null,
  entry_id uuid not null,
  constraint meeting_item_subject_pkey PRIMARY KEY (item_id, entry_id),
  constraint meeting_item_subject_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint meeting_item_subject_item_id_fkey FOREIGN KEY (item_id) REFERENCES meeting_item(id) ON DELETE CASCADE
);
CREATE INDEX meeting_item_subject_by_entry ON meeting_item_subject USING btree (entry_id);

create table meeting_leader (
  meeting_id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null default now(),
  constraint meeting_leader_pkey PRIMARY KEY (meeting_id, person_id),
  constraint meeting_leader_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint meeting_leader_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX meeting_leader_by_person ON meeting_leader USING btree (person_id);

create table meeting_letter (
  meeting_id uuid not null,
  person_id uuid not null,
  kind text not null,
  sent_at timestamp with time zone not null default now(),
  constraint meeting_letter_pkey PRIMARY KEY (meeting_id, person_id, kind),
  constraint meeting_letter_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint meeting_letter_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

create table meeting_report (
  entry_id uuid not null,
  meeting_id uuid not null,
  sections jsonb not null,
  published_at timestamp with time zone not null default now(),
  constraint meeting_report_pkey PRIMARY KEY (entry_id),
  constraint meeting_report_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint meeting_report_is_one UNIQUE (meeting_id),
  constraint meeting_report_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE
);

create table meeting_sign_up (
  meeting_id uuid not null,
  person_id uuid not null,
  number bigint not null generated always as identity,
  seated boolean not null,
  asked_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  attended_at timestamp with time zone,
  attended_by uuid,
  constraint meeting_sign_up_pkey PRIMARY KEY (meeting_id, person_id),
  constraint meeting_sign_up_attended_by_fkey FOREIGN KEY (attended_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint meeting_sign_up_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint meeting_sign_up_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX meeting_sign_up_by_person ON meeting_sign_up USING btree (person_id);
CREATE INDEX meeting_sign_up_waiting ON meeting_sign_up USING btree (meeting_id, number) WHERE ((withdrawn_at IS NULL) AND (NOT seated));

create table national_party (
  network_id uuid not null,
  organisation_id uuid not null,
  sets_rules boolean not null default false,
  sets_money boolean not null default false,
  about text not null default ''::text,
  constraint national_party_pkey PRIMARY KEY (network_id, organisation_id),
  constraint national_party_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint national_party_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
);

create table network (
  id uuid not null,
  slug text not null,
  name text not null,
  purpose text not null default ''::text,
  purpose_en text not null default ''::text,
  starts_on date,
  ends_on date,
  taxonomy_id uuid not null,
  approve_peers text not null default 'nobody'::text,
  approve_network text not null default 'nobody'::text,
  approve_public text not null default 'coordinator'::text,
  example boolean not null default false,
  made_at timestamp with time zone not null default now(),
  constraint network_pkey PRIMARY KEY (id),
  constraint network_approves_network_through CHECK ((approve_network = ANY (ARRAY['nobody'::text, 'programme_manager'::text, 'coordinator'::text]))),
  constraint network_approves_peers_through CHECK ((approve_peers = ANY (ARRAY['nobody'::text, 'programme_manager'::text]))),
  constraint network_approves_public_through CHECK ((approve_public = ANY (ARRAY['nobody'::text, 'programme_manager'::text, 'coordinator'::text]))),
  constraint network_ends_after_it_starts CHECK (((ends_on IS NULL) OR (starts_on IS NULL) OR (ends_on >= starts_on))),
  constraint network_slug_is_taken UNIQUE (slug),
  constraint network_taxonomy_id_fkey FOREIGN KEY (taxonomy_id) REFERENCES taxonomy(id)
);

create table network_collaboration (
  network_id uuid not null,
  collaboration_id uuid not null,
  since date,
  constraint network_collaboration_pkey PRIMARY KEY (network_id, collaboration_id),
  constraint network_collaboration_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint network_collaboration_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE
);
CREATE INDEX network_collaboration_by_collaboration ON network_collaboration USING btree (collaboration_id);

create table organisation (
  id uuid not null,
  slug text not null,
  name text not null,
  kind text not null default 'other'::text,
  website text,
  fictitious boolean not null default false,
  made_at timestamp with time zone not null default now(),
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_kind_is_known CHECK ((kind = ANY (ARRAY['hospital'::text, 'primary_care'::text, 'care'::text, 'welfare'::text, 'municipality'::text, 'insurer'::text, 'residents'::text, 'public_health'::text, 'knowledge'::text, 'government'::text, 'sport'::text, 'other'::text]))),
  constraint organisation_slug_is_taken UNIQUE (slug)
);

create table partnership (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  constraint partnership_pkey PRIMARY KEY (collaboration_id, organisation_id),
  constraint partnership_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint partnership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
);
CREATE INDEX partnership_by_organisation ON partnership USING btree (organisation_id);

create table person (
  id uuid not null,
  name text not null default ''::text,
  email text not null,
  email_verified boolean not null default false,
  image text,
  language text not null default 'nl'::text,
  about text not null default ''::text,
  expertise text not null default ''::text,
  administrator_since timestamp with time zone,
  example boolean not null default false,
  removed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_is_taken UNIQUE (email),
  constraint person_language_is_known CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
);

create table person_expertise (
  person_id uuid not null,
  building_block_id uuid not null,
  constraint person_expertise_pkey PRIMARY KEY (person_id, building_block_id),
  constraint person_expertise_building_block_id_fkey FOREIGN KEY (building_block_id) REFERENCES building_block(id) ON DELETE CASCADE,
  constraint person_expertise_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

create table photo (
  id uuid not null,
  meeting_id uuid not null,
  small text not null,
  large text not null,
  width integer not null,
  height integer not null,
  alternative text not null default ''::text,
  caption text not null default ''::text,
  consent_at timestamp with time zone,
  consent_by uuid,
  added_by uuid,
  added_at timestamp with time zone not null default now(),
  shown_at timestamp with time zone,
  removed_at timestamp with time zone,
  removed_by uuid,
  erased_at timestamp with time zone,
  constraint photo_pkey PRIMARY KEY (id),
  constraint photo_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint photo_consent_by_fkey FOREIGN KEY (consent_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint photo_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint photo_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint photo_stands_once UNIQUE (meeting_id, large)
);
CREATE INDEX photo_by_large ON photo USING btree (large);
CREATE INDEX photo_by_meeting ON photo USING btree (meeting_id, added_at);
CREATE INDEX photo_by_small ON photo USING btree (small);
CREATE INDEX photo_to_erase ON photo USING btree (removed_at) WHERE ((removed_at IS NOT NULL) AND (erased_at IS NULL));

create table photo_removal (
  id uuid not null,
  photo_id uuid not null,
  asked_at timestamp with time zone not null default now(),
  asked_by uuid,
  hidden_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  reason text not null default ''::text,
  constraint photo_removal_pkey PRIMARY KEY (id),
  constraint photo_removal_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint photo_removal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint photo_removal_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id) ON DELETE CASCADE
);
CREATE INDEX photo_removal_by_photo ON photo_removal USING btree (photo_id);
CREATE UNIQUE INDEX photo_removal_open ON photo_removal USING btree (photo_id) WHERE (decided_at IS NULL);

create table post_it (
  id uuid not null,
  poster_id uuid not null,
  section_id uuid,
  text text not null,
  author_id uuid,
  given_name text not null default ''::text,
  audience audience not null,
  made_at timestamp with time zone not null default now(),
  version_no integer not null,
  meeting_id uuid,
  withdrawn_at timestamp with time zone,
  hidden_at timestamp with time zone,
  hidden_by uuid,
  hidden_reason text,
  constraint post_it_pkey PRIMARY KEY (id),
  constraint post_it_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint post_it_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint post_it_hidden_says_why CHECK (((hidden_at IS NULL) = (hidden_reason IS NULL))),
  constraint post_it_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES entry(id) ON DELETE SET NULL,
  constraint post_it_poster_id_fkey FOREIGN KEY (poster_id) REFERENCES poster(entry_id) ON DELETE CASCADE,
  constraint post_it_section_id_fkey FOREIGN KEY (section_id) REFERENCES poster_section(id) ON DELETE SET NULL
);
CREATE INDEX post_it_by_poster ON post_it USING btree (poster_id, made_at);

create table poster (
  entry_id uuid not null,
  opening text not null default ''::text,
  version integer not null default 1,
  constraint poster_pkey PRIMARY KEY (entry_id),
  constraint poster_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE
);

create table poster_section (
  id uuid not null,
  poster_id uuid not null,
  position integer not null,
  kind text not null,
  heading text not null default ''::text,
  text text not null default ''::text,
  constraint poster_section_pkey PRIMARY KEY (id),
  constraint poster_section_is_headed CHECK (((kind = 'free'::text) = (heading <> ''::text))),
  constraint poster_section_kind_is_known CHECK ((kind = ANY (ARRAY['strength'::text, 'challenges'::text, 'plan'::text, 'learning'::text, 'free'::text]))),
  constraint poster_section_poster_id_fkey FOREIGN KEY (poster_id) REFERENCES poster(entry_id) ON DELETE CASCADE
);
CREATE INDEX poster_section_by_poster ON poster_section USING btree (poster_id, "position");

create table poster_version (
  poster_id uuid not null,
  no integer not null,
  at timestamp with time zone not null default now(),
  by_id uuid,
  reason text not null default ''::text,
  opening text not null default ''::text,
  sections jsonb not null,
  audience audience not null,
  constraint poster_version_pkey PRIMARY KEY (poster_id, no),
  constraint poster_version_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint poster_version_poster_id_fkey FOREIGN KEY (poster_id) REFERENCES poster(entry_id) ON DELETE CASCADE
);

create table programme (
  id uuid not null,
  network_id uuid not null,
  collaboration_id uuid,
  slug text not null,
  name text not null,
  summary text not null default ''::text,
  starts_on date,
  ends_on date,
  constraint programme_pkey PRIMARY KEY (id),
  constraint programme_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint programme_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint programme_slug_is_taken UNIQUE (network_id, slug)
);

create table project (
  id uuid not null,
  programme_id uuid not null,
  slug text not null,
  name text not null,
  summary text not null default ''::text,
  status text not null default 'running'::text,
  destination text not null default ''::text,
  constraint project_pkey PRIMARY KEY (id),
  constraint project_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE,
  constraint project_slug_is_taken UNIQUE (programme_id, slug),
  constraint project_status_is_known CHECK ((status = ANY (ARRAY['planned'::text, 'running'::text, 'ended'::text, 'handed_over'::text])))
);

create table question (
  entry_id uuid not null,
  letter integer not null,
  wording text not null,
  obstacle text not null default ''::text,
  version integer not null default 1,
  owner_person_id uuid,
  owner_organisation_id uuid,
  owner_collaboration_id uuid,
  horizon text,
  state text not null default 'noticed'::text,
  parked_from text,
  help_wanted text not null default ''::text,
  known text not null default ''::text,
  moved_at timestamp with time zone not null default now(),
  words tsvector generated always as (to_tsvector('dutch'::regconfig, ((wording || ' '::text) || obstacle))) stored,
  constraint question_pkey PRIMARY KEY (entry_id),
  constraint question_answered_says_what_we_know CHECK (((state <> 'answered'::text) OR (known <> ''::text))),
  constraint question_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint question_has_one_owner CHECK ((num_nonnulls(owner_person_id, owner_organisation_id, owner_collaboration_id) <= 1)),
  constraint question_horizon_is_known CHECK ((horizon = ANY (ARRAY['months'::text, 'year'::text, 'years'::text]))),
  constraint question_owner_collaboration_id_fkey FOREIGN KEY (owner_collaboration_id) REFERENCES collaboration(id) ON DELETE SET NULL,
  constraint question_owner_organisation_id_fkey FOREIGN KEY (owner_organisation_id) REFERENCES organisation(id) ON DELETE SET NULL,
  constraint question_owner_person_id_fkey FOREIGN KEY (owner_person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint question_parked_remembers_from CHECK (((state = 'parked'::text) = (parked_from IS NOT NULL))),
  constraint question_state_is_known CHECK ((state = ANY (ARRAY['noticed'::text, 'asked'::text, 'exploring'::text, 'testing'::text, 'answered'::text, 'dissolved'::text, 'parked'::text])))
);
CREATE INDEX question_by_owner_person ON question USING btree (owner_person_id);
CREATE INDEX question_by_state ON question USING btree (state);
CREATE INDEX question_by_words ON question USING gin (words);

create table question_action (
  id uuid not null,
  question_id uuid not null,
  small_test boolean not null default false,
  what text not null,
  who text not null default ''::text,
  who_id uuid,
  due_on date,
  outcome text not null default ''::text,
  learned text not null default ''::text,
  done_at timestamp with time zone,
  made_by uuid,
  made_at timestamp with time zone not null default now(),
  audience audience not null,
  constraint question_action_pkey PRIMARY KEY (id),
  constraint question_action_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint question_action_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(entry_id) ON DELETE CASCADE,
  constraint question_action_who_id_fkey FOREIGN KEY (who_id) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX question_action_by_question ON question_action USING btree (question_id, made_at);

create table question_echo (
  question_id uuid not null,
  collaboration_id uuid not null,
  sentence text not null,
  by_id uuid,
  at timestamp with time zone not null default now(),
  audience audience not null,
  constraint question_echo_pkey PRIMARY KEY (question_id, collaboration_id),
  constraint question_echo_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint question_echo_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint question_echo_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(entry_id) ON DELETE CASCADE
);
CREATE INDEX question_echo_by_person ON question_echo USING btree (by_id);

create table question_likeness (
  question_id uuid not null,
  other_id uuid not null,
  score real not null,
  shared_words text[] not null default '{}'::text[],
  constraint question_likeness_pkey PRIMARY KEY (question_id, other_id),
  constraint question_likeness_other_id_fkey FOREIGN KEY (other_id) REFERENCES question(entry_id) ON DELETE CASCADE,
  constraint question_likeness_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(entry_id) ON DELETE CASCADE
);

create table question_offer (
  id uuid not null,
  question_id uuid not null,
  by_id uuid not null,
  text text not null,
  at timestamp with time zone not null default now(),
  audience audience not null,
  withdrawn_at timestamp with time zone,
  constraint question_offer_pkey PRIMARY KEY (id),
  constraint question_offer_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint question_offer_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(entry_id) ON DELETE CASCADE
);
CREATE INDEX question_offer_by_person ON question_offer USING btree (by_id);
CREATE INDEX question_offer_by_question ON question_offer USING btree (question_id, at);

create table question_step (
  id uuid not null,
  question_id uuid not null,
  from_state text,
  to_state text not null,
  reason text not null default ''::text,
  by_id uuid,
  at timestamp with time zone not null default now(),
  audience audience not null,
  constraint question_step_pkey PRIMARY KEY (id),
  constraint question_step_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint question_step_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(entry_id) ON DELETE CASCADE
);
CREATE INDEX question_step_by_question ON question_step USING btree (question_id, at);

create table question_version (
  question_id uuid not null,
  no integer not null,
  wording text not null,
  obstacle text not null default ''::text,
  reason text not null default ''::text,
  by_id uuid,
  at timestamp with time zone not null default now(),
  audience audience not null,
  constraint question_version_pkey PRIMARY KEY (question_id, no),
  constraint question_version_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint question_version_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(entry_id) ON DELETE CASCADE
);

create table remark (
  id uuid not null,
  entry_id uuid not null,
  author_id uuid,
  text text not null,
  audience audience not null,
  made_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  hidden_at timestamp with time zone,
  hidden_by uuid,
  hidden_reason text,
  constraint remark_pkey PRIMARY KEY (id),
  constraint remark_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint remark_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint remark_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint remark_hidden_says_why CHECK (((hidden_at IS NULL) = (hidden_reason IS NULL)))
);
CREATE INDEX remark_by_author ON remark USING btree (author_id, made_at DESC);
CREATE INDEX remark_by_entry ON remark USING btree (entry_id, made_at);

create table report (
  id uuid not null,
  entry_id uuid not null,
  remark_id uuid,
  reported_by uuid,
  reason text not null,
  reported_at timestamp with time zone not null default now(),
  settled_at timestamp with time zone,
  settled_by uuid,
  outcome text,
  constraint report_pkey PRIMARY KEY (id),
  constraint report_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint report_outcome_is_known CHECK ((outcome = ANY (ARRAY['hidden'::text, 'left'::text]))),
  constraint report_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES remark(id) ON DELETE CASCADE,
  constraint report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint report_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint report_settlement_is_whole CHECK (((settled_at IS NULL) = (outcome IS NULL)))
);
CREATE INDEX report_open ON report USING btree (entry_id) WHERE (settled_at IS NULL);

create table report_amendment (
  id uuid not null,
  meeting_id uuid not null,
  by_id uuid,
  text text not null,
  at timestamp with time zone not null default now(),
  settled_at timestamp with time zone,
  settled_by uuid,
  taken boolean,
  reply text not null default ''::text,
  constraint report_amendment_pkey PRIMARY KEY (id),
  constraint report_amendment_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint report_amendment_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES report_draft(meeting_id) ON DELETE CASCADE,
  constraint report_amendment_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX report_amendment_by_meeting ON report_amendment USING btree (meeting_id, at);

create table report_draft (
  meeting_id uuid not null,
  sections jsonb not null,
  version integer not null default 1,
  made_by uuid,
  made_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone not null default now(),
  shown_at timestamp with time zone,
  entry_id uuid,
  constraint report_draft_pkey PRIMARY KEY (meeting_id),
  constraint report_draft_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE SET NULL,
  constraint report_draft_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint report_draft_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE
);

create table reuse (
  id uuid not null,
  entry_id uuid not null,
  organisation text not null,
  sentence text not null,
  person_id uuid,
  collaboration_id uuid,
  email text,
  token_hash text,
  language text not null default 'nl'::text,
  audience audience not null,
  asked_at timestamp with time zone not null default now(),
  confirmed_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  hidden_at timestamp with time zone,
  hidden_by uuid,
  constraint reuse_pkey PRIMARY KEY (id),
  constraint reuse_address_goes_when_confirmed CHECK (((confirmed_at IS NULL) OR (email IS NULL))),
  constraint reuse_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE SET NULL,
  constraint reuse_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint reuse_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint reuse_names_somebody CHECK ((organisation <> ''::text)),
  constraint reuse_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint reuse_says_something CHECK ((sentence <> ''::text)),
  constraint reuse_token_is_one UNIQUE (token_hash)
);
CREATE INDEX reuse_by_entry ON reuse USING btree (entry_id, confirmed_at);
CREATE INDEX reuse_to_forget ON reuse USING btree (asked_at) WHERE (confirmed_at IS NULL);

create table role (
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  network_id uuid,
  collaboration_id uuid,
  organisation_id uuid,
  given_by uuid,
  since timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint role_pkey PRIMARY KEY (id),
  constraint role_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint role_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint role_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint role_is_held_somewhere CHECK (
CASE
    WHEN (kind = 'coordinator'::text) THEN ((network_id IS NOT NULL) AND (collaboration_id IS NULL))
    WHEN (kind = 'national_party'::text) THEN ((network_id IS NOT NULL) AND (organisation_id IS NOT NULL) AND (collaboration_id IS NULL))
    WHEN (kind = ANY (ARRAY['guide'::text, 'historian'::text])) THEN (network_id IS NOT NULL)
    ELSE ((collaboration_id IS NOT NULL) AND (network_id IS NULL))
END),
  constraint role_kind_is_known CHECK ((kind = ANY (ARRAY['coordinator'::text, 'programme_manager'::text, 'board_member'::text, 'project_leader'::text, 'professional'::text, 'resident'::text, 'historian'::text, 'national_party'::text, 'guide'::text]))),
  constraint role_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint role_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint role_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX role_by_collaboration ON role USING btree (collaboration_id) WHERE (ended_at IS NULL);
CREATE INDEX role_by_network ON role USING btree (network_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX role_is_held_once ON role USING btree (person_id, kind, network_id, collaboration_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);

create table room (
  meeting_id uuid not null,
  code text not null,
  opened_at timestamp with time zone not null default now(),
  opened_by uuid,
  closed_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  item_id uuid,
  step integer not null default 0,
  clock_ends_at timestamp with time zone,
  clock_left integer,
  last_number bigint not null default 0,
  known_from text[] not null default '{}'::text[],
  constraint room_pkey PRIMARY KEY (meeting_id),
  constraint room_code_is_one UNIQUE (code),
  constraint room_item_id_fkey FOREIGN KEY (item_id) REFERENCES meeting_item(id) ON DELETE SET NULL,
  constraint room_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint room_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id) ON DELETE SET NULL
);

create table room_change (
  meeting_id uuid not null,
  number bigint not null,
  subject text not null,
  subject_id uuid,
  at timestamp with time zone not null default now(),
  constraint room_change_pkey PRIMARY KEY (meeting_id, number),
  constraint room_change_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES room(meeting_id) ON DELETE CASCADE
);

create table room_device (
  id uuid not null,
  meeting_id uuid not null,
  token_hash text not null,
  name text not null default ''::text,
  person_id uuid,
  joined_at timestamp with time zone not null default now(),
  constraint room_device_pkey PRIMARY KEY (id),
  constraint room_device_is_one UNIQUE (token_hash),
  constraint room_device_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES room(meeting_id) ON DELETE CASCADE,
  constraint room_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX room_device_by_meeting ON room_device USING btree (meeting_id);
CREATE INDEX room_device_by_person ON room_device USING btree (person_id) WHERE (person_id IS NOT NULL);

create table room_dot (
  contribution_id uuid not null,
  device_id uuid not null,
  input_id uuid not null,
  given_at timestamp with time zone not null default now(),
  constraint room_dot_pkey PRIMARY KEY (contribution_id, device_id, input_id),
  constraint room_dot_contribution_id_fkey FOREIGN KEY (contribution_id) REFERENCES contribution(id) ON DELETE CASCADE,
  constraint room_dot_device_id_fkey FOREIGN KEY (device_id) REFERENCES room_device(id) ON DELETE CASCADE,
  constraint room_dot_input_id_fkey FOREIGN KEY (input_id) REFERENCES room_input(id) ON DELETE CASCADE
);
CREATE INDEX room_dot_by_input ON room_dot USING btree (input_id, device_id);

create table room_input (
  id uuid not null,
  meeting_id uuid not null,
  item_id uuid,
  position integer not null,
  kind text not null,
  question text not null,
  audience audience not null default 'peers'::audience,
  entry_id uuid,
  of_input_id uuid,
  most integer,
  blurred boolean not null default false,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  revealed_at timestamp with time zone,
  constraint room_input_pkey PRIMARY KEY (id),
  constraint room_input_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE SET NULL,
  constraint room_input_item_id_fkey FOREIGN KEY (item_id) REFERENCES meeting_item(id) ON DELETE SET NULL,
  constraint room_input_kind_is_known CHECK ((kind = ANY (ARRAY['tile'::text, 'idea'::text, 'answer'::text, 'post_it'::text, 'success'::text, 'obstacle'::text, 'agenda'::text, 'dots'::text, 'value'::text]))),
  constraint room_input_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES room(meeting_id) ON DELETE CASCADE,
  constraint room_input_of_input_id_fkey FOREIGN KEY (of_input_id) REFERENCES room_input(id) ON DELETE CASCADE
);
CREATE INDEX room_input_by_meeting ON room_input USING btree (meeting_id, "position");

create table search_entry (
  entry_id uuid not null,
  words tsvector not null,
  edition integer not null,
  constraint search_entry_pkey PRIMARY KEY (entry_id),
  constraint search_entry_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE
);
CREATE INDEX search_entry_by_word ON search_entry USING gin (words) WITH (fastupdate=off);

create table search_progress (
  one boolean not null default true,
  read_until xid8 not null,
  number bigint not null default 0,
  constraint search_progress_pkey PRIMARY KEY (one),
  constraint search_progress_is_one CHECK (one)
);

create table search_synonym (
  id uuid not null,
  network_id uuid not null,
  words text[] not null,
  made_by uuid,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  removed_by uuid,
  constraint search_synonym_pkey PRIMARY KEY (id),
  constraint search_synonym_has_two_words_or_more CHECK (((cardinality(words) >= 2) AND (cardinality(words) <= 12))),
  constraint search_synonym_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint search_synonym_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint search_synonym_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX search_synonym_by_network ON search_synonym USING btree (network_id, removed_at);

create table search_word (
  word text not null,
  entries integer not null,
  titles integer not null,
  constraint search_word_pkey PRIMARY KEY (word)
);

create table session (
  id uuid not null,
  person_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint session_pkey PRIMARY KEY (id),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint session_token_is_unique UNIQUE (token)
);
CREATE INDEX session_by_person ON session USING btree (person_id);

create table snapshot (
  id uuid not null,
  network_id uuid not null,
  collaboration_id uuid,
  label text not null,
  on_date date not null,
  taken_by uuid,
  taken_at timestamp with time zone not null default now(),
  constraint snapshot_pkey PRIMARY KEY (id),
  constraint snapshot_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
  constraint snapshot_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint snapshot_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id) ON DELETE SET NULL
);
CREATE INDEX snapshot_by_agenda ON snapshot USING btree (network_id, collaboration_id, on_date);

create table snapshot_question (
  snapshot_id uuid not null,
  question_id uuid not null,
  version integer not null,
  state text not null,
  audience audience not null,
  constraint snapshot_question_pkey PRIMARY KEY (snapshot_id, question_id),
  constraint snapshot_question_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(entry_id) ON DELETE CASCADE,
  constraint snapshot_question_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES snapshot(id) ON DELETE CASCADE
);
CREATE INDEX snapshot_question_by_question ON snapshot_question USING btree (question_id);

create table taxonomy (
  id uuid not null,
  slug text not null,
  name text not null,
  description text not null default ''::text,
  made_at timestamp with time zone not null default now(),
  constraint taxonomy_pkey PRIMARY KEY (id),
  constraint taxonomy_slug_is_taken UNIQUE (slug)
);

create table throttle (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint throttle_pkey PRIMARY KEY (key)
);

create table tile (
  entry_id uuid not null,
  text text not null,
  signed text not null default ''::text,
  meeting_id uuid,
  kept_at timestamp with time zone,
  kept_by uuid,
  constraint tile_pkey PRIMARY KEY (entry_id),
  constraint tile_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE,
  constraint tile_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint tile_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES entry(id) ON DELETE SET NULL,
  constraint tile_says_something CHECK ((text <> ''::text))
);
CREATE INDEX tile_by_meeting ON tile USING btree (meeting_id);
CREATE INDEX tile_kept ON tile USING btree (entry_id) WHERE (kept_at IS NOT NULL);

create table tile_of_week (
  network_id uuid not null,
  week date not null,
  tile_id uuid not null,
  chosen_by uuid,
  chosen_at timestamp with time zone not null default now(),
  constraint tile_of_week_pkey PRIMARY KEY (network_id, week),
  constraint tile_of_week_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint tile_of_week_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint tile_of_week_tile_id_fkey FOREIGN KEY (tile_id) REFERENCES tile(entry_id) ON DELETE CASCADE
);
CREATE INDEX tile_of_week_by_tile ON tile_of_week USING btree (tile_id);

create table value_answer (
  id uuid not null,
  story_id uuid not null,
  months integer not null,
  token_hash text not null,
  asked_at timestamp with time zone not null default now(),
  answered_at timestamp with time zone,
  state text,
  words text not null default ''::text,
  constraint value_answer_pkey PRIMARY KEY (id),
  constraint value_answer_is_asked_once UNIQUE (story_id, months),
  constraint value_answer_is_one UNIQUE (token_hash),
  constraint value_answer_state_is_known CHECK ((state = ANY (ARRAY['seeded'::text, 'applied'::text, 'realised'::text, 'faded'::text]))),
  constraint value_answer_story_id_fkey FOREIGN KEY (story_id) REFERENCES value_story(id) ON DELETE CASCADE
);

create table value_story (
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid,
  email text,
  language text not null default 'nl'::text,
  takes_along text not null default ''::text,
  hopes text not null default ''::text,
  state text not null default 'seeded'::text,
  state_at timestamp with time zone not null default now(),
  words text not null default ''::text,
  shareable_at timestamp with time zone,
  stopped_at timestamp with time zone,
  made_at timestamp with time zone not null default now(),
  constraint value_story_pkey PRIMARY KEY (id),
  constraint value_story_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(entry_id) ON DELETE CASCADE,
  constraint value_story_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint value_story_says_something CHECK (((takes_along <> ''::text) OR (hopes <> ''::text))),
  constraint value_story_state_is_known CHECK ((state = ANY (ARRAY['seeded'::text, 'applied'::text, 'realised'::text, 'faded'::text])))
);
CREATE INDEX value_story_by_meeting ON value_story USING btree (meeting_id);
CREATE INDEX value_story_to_ask ON value_story USING btree (made_at) WHERE (stopped_at IS NULL);

create table verification (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_by_identifier ON verification USING btree (identifier);

create table visit (
  person_id uuid not null,
  network_id uuid not null,
  last_at timestamp with time zone not null default now(),
  previous_at timestamp with time zone,
  constraint visit_pkey PRIMARY KEY (person_id, network_id),
  constraint visit_network_id_fkey FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE CASCADE,
  constraint visit_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
