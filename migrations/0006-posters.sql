-- Posters: how a collaboration shows itself on one page, in versions, with notes pinned to a section.

create table poster (
  entry_id uuid primary key references entry (id) on delete cascade,
  opening text not null default '',
  version integer not null default 1
);

create table poster_section (
  id uuid primary key,
  poster_id uuid not null references poster (entry_id) on delete cascade,
  position integer not null,
  kind text not null,
  -- only a free section has a heading of its own
  heading text not null default '',
  text text not null default '',
  constraint poster_section_kind_is_known check (kind in ('strength', 'challenges', 'plan', 'learning', 'free')),
  constraint poster_section_is_headed check ((kind = 'free') = (heading <> ''))
);
create index poster_section_by_poster on poster_section (poster_id, position);

-- What the poster said before, and since when: kept with the audience it was said to.
create table poster_version (
  poster_id uuid not null references poster (entry_id) on delete cascade,
  no integer not null,
  at timestamptz not null default now(),
  by_id uuid references person (id) on delete set null,
  reason text not null default '',
  opening text not null default '',
  -- [{"id": "…", "kind": "…", "heading": "…", "text": "…"}]
  sections jsonb not null,
  audience audience not null,
  primary key (poster_id, no)
);

create table post_it (
  id uuid primary key,
  poster_id uuid not null references poster (entry_id) on delete cascade,
  -- a note outlives the section it was pinned to
  section_id uuid references poster_section (id) on delete set null,
  text text not null,
  author_id uuid references person (id) on delete set null,
  -- what somebody without an account called themselves
  given_name text not null default '',
  audience audience not null,
  made_at timestamptz not null default now(),
  version_no integer not null,
  meeting_id uuid references entry (id) on delete set null,
  withdrawn_at timestamptz,
  hidden_at timestamptz,
  hidden_by uuid references person (id) on delete set null,
  hidden_reason text,
  constraint post_it_hidden_says_why check ((hidden_at is null) = (hidden_reason is null))
);
create index post_it_by_poster on post_it (poster_id, made_at);
