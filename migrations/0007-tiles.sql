-- Tile wisdoms: short sayings on a wall.

create table tile (
  entry_id uuid primary key references entry (id) on delete cascade,
  text text not null,
  -- the name under it, as whoever made it wrote it; empty for none
  signed text not null default '',
  -- where it was said
  meeting_id uuid references entry (id) on delete set null,
  -- since when it hangs in the collection that stays
  kept_at timestamptz,
  kept_by uuid references person (id) on delete set null,
  constraint tile_says_something check (text <> '')
);
create index tile_by_meeting on tile (meeting_id);

-- The tile that somebody chose for a week; without one a tile is taken by turns.
create table tile_of_week (
  network_id uuid not null references network (id) on delete cascade,
  -- its Monday
  week date not null,
  tile_id uuid not null references tile (entry_id) on delete cascade,
  chosen_by uuid references person (id) on delete set null,
  chosen_at timestamptz not null default now(),
  primary key (network_id, week)
);
create index tile_of_week_by_tile on tile_of_week (tile_id);
create index tile_kept on tile (entry_id) where kept_at is not null;

-- A wall, the idea box: the youngest of one kind in a network.
create index entry_of_kind_newest on entry (network_id, kind, made_at desc, id desc) where retired_at is null;
