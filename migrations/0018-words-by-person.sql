-- "Where did my words go" asks for everything one person gave: without these it would walk through what everybody did.
create index remark_by_author on remark (author_id, made_at desc);
create index insight_answer_by_person on insight_answer (by_id);
create index question_echo_by_person on question_echo (by_id);
create index question_offer_by_person on question_offer (by_id);
create index room_device_by_person on room_device (person_id) where person_id is not null;
