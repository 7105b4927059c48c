-- So that an agenda and a filtered list stay as quick in a network of a million questions as in one of a thousand.

-- A collaboration's agenda stands in the order of its letters, which is the order of asking.
create index entry_by_asking on entry (collaboration_id, kind, made_at, id) where retired_at is null;
create index entry_public_by_asking on entry (collaboration_id, kind, made_at, id)
  where retired_at is null and hidden_at is null and audience = 'public';

-- Rare states are found from the question, common ones by walking through what moved last.
create index question_by_state on question (state);
