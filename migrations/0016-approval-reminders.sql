-- Who decides is reminded, a few times and no more.
alter table approval add column reminded_at timestamptz, add column reminders smallint not null default 0;
create index approval_open on approval (asked_at) where decided_at is null;
