-- Lists that are read newest first ask for each rung of the ladder apart and merge them (src/feed/rungs.ts): so each rung has its order.

create index entry_by_rung on entry (network_id, audience, made_at desc) where retired_at is null;
create index entry_kept_near on entry (collaboration_id, made_at desc) where retired_at is null and audience = 'collaboration';
create index entry_by_author_newest on entry (author_id, made_at desc);
drop index entry_by_author;

create index happening_by_rung on happening (network_id, audience, id desc);
create index happening_by_collaboration on happening (collaboration_id, id desc);
create index happening_by_person_newest on happening (by_id, id desc);
create index happening_about_no_entry on happening (network_id, id desc) where entry_id is null;
drop index happening_by_person;
drop index happening_public_by_network;
