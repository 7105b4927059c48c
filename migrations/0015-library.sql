-- Who used a piece of the library elsewhere: members say so at once, others by a letter that they answer.

create table reuse (
  id uuid primary key,
  entry_id uuid not null references entry (id) on delete cascade,
  -- under this name it is shown
  organisation text not null,
  sentence text not null,
  -- of who is known
  person_id uuid references person (id) on delete set null,
  collaboration_id uuid references collaboration (id) on delete set null,
  -- of who is not: the letter's address until it is answered, and the hash of the secret in its link, which also takes it back
  email text,
  token_hash text,
  language text not null default 'nl',
  -- the rung on which the piece stood when it was said
  audience audience not null,
  asked_at timestamptz not null default now(),
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  hidden_at timestamptz,
  hidden_by uuid references person (id) on delete set null,
  constraint reuse_names_somebody check (organisation <> ''),
  constraint reuse_says_something check (sentence <> ''),
  constraint reuse_token_is_one unique (token_hash),
  constraint reuse_address_goes_when_confirmed check (confirmed_at is null or email is null)
);
create index reuse_by_entry on reuse (entry_id, confirmed_at);
create index reuse_to_forget on reuse (asked_at) where confirmed_at is null;
