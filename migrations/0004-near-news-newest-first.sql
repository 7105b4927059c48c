-- What stays within a collaboration is read newest first as well: without its own order PostgreSQL joined two large bitmaps for it.

create index happening_kept_near on happening (collaboration_id, id desc) where audience = 'collaboration';
