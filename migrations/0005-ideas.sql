-- The idea box.

create table idea (
  entry_id uuid primary key references entry (id) on delete cascade,
  about text not null,
  text text not null default '',
  anonymous boolean not null default false,
  -- Only of an idea without a name: its entry has no author, and nothing but this column knows who gave it.
  giver_id uuid references person (id) on delete set null,
  state text not null default 'new',
  moved_at timestamptz not null default now(),
  constraint idea_about_is_known check (about in ('content', 'form')),
  constraint idea_state_is_known check (state in ('new', 'considered', 'planned', 'declined', 'done')),
  constraint idea_with_a_name_keeps_no_giver check (giver_id is null or anonymous)
);
create index idea_by_giver on idea (giver_id) where giver_id is not null;

-- Every answer an idea got. There is none without words.
create table idea_step (
  id uuid primary key,
  idea_id uuid not null references idea (entry_id) on delete cascade,
  from_state text not null,
  to_state text not null,
  reply text not null,
  by_id uuid references person (id) on delete set null,
  at timestamptz not null default now(),
  audience audience not null,
  constraint idea_step_says_something check (reply <> '')
);
create index idea_step_by_idea on idea_step (idea_id, at);

create table idea_support (
  idea_id uuid not null references idea (entry_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  at timestamptz not null default now(),
  primary key (idea_id, person_id)
);
create index idea_support_by_person on idea_support (person_id);
