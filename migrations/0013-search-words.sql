-- Words and abbreviations that mean the same in a network, beside those that come along. Looked up when somebody searches, so a change
-- counts at once. What is taken out stays, so that it can be put back.
create table search_synonym (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  words text[] not null,
  made_by uuid references person (id) on delete set null,
  made_at timestamptz not null default now(),
  removed_at timestamptz,
  removed_by uuid references person (id) on delete set null,
  constraint search_synonym_has_two_words_or_more check (cardinality(words) between 2 and 12)
);
create index search_synonym_by_network on search_synonym (network_id, removed_at);
