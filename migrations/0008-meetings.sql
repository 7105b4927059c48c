-- Meetings, from invitation to who was there.

-- How people work together in an item, as data: the house brings some, a network adds its own.
create table format (
  id uuid primary key,
  network_id uuid references network (id) on delete cascade,
  slug text not null,
  name text not null,
  name_en text not null default '',
  purpose text not null default '',
  purpose_en text not null default '',
  -- [{"name": "…", "name_en": "…", "minutes": 10, "what": "…", "what_en": "…"}]
  steps jsonb not null default '[]',
  constraint format_slug_is_taken unique nulls not distinct (network_id, slug)
);

create table meeting (
  entry_id uuid primary key references entry (id) on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  link text not null default '',
  purpose text not null default '',
  capacity integer,
  sign_up_until timestamptz,
  version integer not null default 1,
  -- counts what a calendar must notice (RFC 5545: SEQUENCE)
  sequence integer not null default 0,
  cancelled_at timestamptz,
  cancelled_by uuid references person (id) on delete set null,
  cancelled_reason text not null default '',
  -- everybody who may see it is asked to come; until when they all were, in batches
  invite_asked_at timestamptz,
  invite_asked_by uuid references person (id) on delete set null,
  invited_at timestamptz,
  constraint meeting_ends_after_it_starts check (ends_at > starts_at),
  constraint meeting_has_seats check (capacity > 0)
);
create index meeting_by_day on meeting (starts_at);

-- Who was asked to lead, beside the coordinators of the network.
create table meeting_leader (
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  asked_at timestamptz not null default now(),
  primary key (meeting_id, person_id)
);
create index meeting_leader_by_person on meeting_leader (person_id);

create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  starts_at timestamptz not null,
  minutes integer not null,
  title text not null,
  explanation text not null default '',
  format_id uuid references format (id) on delete set null,
  led_by text not null default '',
  leader_id uuid references person (id) on delete set null,
  place text not null default '',
  -- with a capacity, or beside another item: people choose it
  chosen boolean not null default false,
  capacity integer,
  constraint meeting_item_takes_time check (minutes > 0),
  constraint meeting_item_has_seats check (capacity > 0)
);
create index meeting_item_by_time on meeting_item (meeting_id, starts_at, id);

-- Which questions, ideas and posters an item serves.
create table meeting_item_subject (
  item_id uuid not null references meeting_item (id) on delete cascade,
  entry_id uuid not null references entry (id) on delete cascade,
  primary key (item_id, entry_id)
);
create index meeting_item_subject_by_entry on meeting_item_subject (entry_id);

-- The order of asking is the order of the waiting list. Who came without asking has a row that is withdrawn and attended.
create table meeting_sign_up (
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  number bigint generated always as identity,
  seated boolean not null,
  asked_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  attended_at timestamptz,
  attended_by uuid references person (id) on delete set null,
  primary key (meeting_id, person_id)
);
create index meeting_sign_up_by_person on meeting_sign_up (person_id);
create index meeting_sign_up_waiting on meeting_sign_up (meeting_id, number) where withdrawn_at is null and not seated;

create table meeting_item_sign_up (
  item_id uuid not null references meeting_item (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  asked_at timestamptz not null default now(),
  primary key (item_id, person_id)
);
create index meeting_item_sign_up_by_person on meeting_item_sign_up (person_id);

-- One's own address for a calendar that reads along; only a hash of the secret in it is kept.
create table calendar_feed (
  person_id uuid primary key references person (id) on delete cascade,
  token_hash text not null,
  made_at timestamptz not null default now(),
  constraint calendar_feed_is_one unique (token_hash)
);

-- What was written to whom, so that a letter goes out once.
create table meeting_letter (
  meeting_id uuid not null references meeting (entry_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  kind text not null,
  sent_at timestamptz not null default now(),
  primary key (meeting_id, person_id, kind)
);

-- What the house brings. The slugs are what files name them by.
insert into format (id, slug, name, name_en, purpose, purpose_en, steps) values
  ('0199b0f0-0000-7000-8000-000000000001', 'plenary', 'Plenair', 'Plenary', 'Iedereen hoort hetzelfde op hetzelfde moment.', 'Everybody hears the same at the same time.',
    '[
    {"name": "Openen", "name_en": "Opening", "minutes": 5, "what": "Zeg waarom jullie hier zijn en wat er na afloop ligt.", "what_en": "Say why you are here and what will be there at the end."},
    {"name": "Vertellen", "name_en": "Telling", "minutes": 15, "what": "Eén verhaal, met één voorbeeld uit de praktijk.", "what_en": "One story, with one example from practice."},
    {"name": "Vragen uit de zaal", "name_en": "Questions from the room", "minutes": 10, "what": "Laat mensen eerst twee minuten met hun buur praten, dan komen er meer vragen.", "what_en": "Let people talk to their neighbour for two minutes first; more questions will come."}]'),
  ('0199b0f0-0000-7000-8000-000000000002', 'poster_tour', 'Postertour', 'Poster tour', 'Zien wat anderen doen en op hun poster schrijven wat het bij jou oproept.', 'See what others do, and write on their poster what it makes you think of.',
    '[
    {"name": "Uitleg", "name_en": "Explaining", "minutes": 5, "what": "Verdeel de groepen over de posters. Bij elke poster blijft één gastheer of gastvrouw staan.", "what_en": "Spread the groups over the posters. One host stays at each poster."},
    {"name": "Eerste poster", "name_en": "First poster", "minutes": 10, "what": "De host vertelt drie minuten. Daarna vragen, en een briefje bij het deel waar het over gaat.", "what_en": "The host talks for three minutes. Then questions, and a note beside the part it is about."},
    {"name": "Tweede poster", "name_en": "Second poster", "minutes": 10, "what": "Doorschuiven, hetzelfde nog eens.", "what_en": "Move on and do the same again."},
    {"name": "Derde poster", "name_en": "Third poster", "minutes": 10, "what": "Doorschuiven, hetzelfde nog eens.", "what_en": "Move on and do the same again."},
    {"name": "Terug naar je eigen poster", "name_en": "Back to your own poster", "minutes": 10, "what": "Lees de briefjes. Welke vraag neem je mee naar huis?", "what_en": "Read the notes. Which question do you take home?"}]'),
  ('0199b0f0-0000-7000-8000-000000000003', 'speed_date', 'Speeddate', 'Speed date', 'In korte gesprekken ontdekken wie met hetzelfde bezig is.', 'Find out in short talks who is busy with the same thing.',
    '[
    {"name": "Uitleg", "name_en": "Explaining", "minutes": 5, "what": "Twee rijen tegenover elkaar. Eén rij blijft zitten, de andere schuift door.", "what_en": "Two rows facing each other. One row stays, the other moves on."},
    {"name": "Eerste gesprek", "name_en": "First talk", "minutes": 6, "what": "Ieder drie minuten: waar loop je tegenaan?", "what_en": "Three minutes each: what are you up against?"},
    {"name": "Tweede gesprek", "name_en": "Second talk", "minutes": 6, "what": "Doorschuiven, en wisselen na drie minuten.", "what_en": "Move on, and swap after three minutes."},
    {"name": "Derde gesprek", "name_en": "Third talk", "minutes": 6, "what": "Doorschuiven, en wisselen na drie minuten.", "what_en": "Move on, and swap after three minutes."},
    {"name": "Afspraak maken", "name_en": "Making an appointment", "minutes": 7, "what": "Met wie wil je verder praten? Schrijf op wanneer.", "what_en": "Whom do you want to talk to again? Write down when."}]'),
  ('0199b0f0-0000-7000-8000-000000000004', 'dialogue_table', 'Dialoogtafel', 'Dialogue table', 'Met een kleine groep doorpraten over één vraag, zonder meteen een oplossing te zoeken.', 'Talk one question through in a small group, without looking for a solution at once.',
    '[
    {"name": "Kennismaken", "name_en": "Getting to know each other", "minutes": 5, "what": "Wie zit er aan tafel en waarom bij deze vraag?", "what_en": "Who sits at the table, and why with this question?"},
    {"name": "Ervaringen", "name_en": "Experiences", "minutes": 15, "what": "Ieder vertelt één ervaring. De anderen vragen door en geven geen advies.", "what_en": "Everybody tells one experience. The others ask on and give no advice."},
    {"name": "Wat zit erachter?", "name_en": "What is behind it?", "minutes": 20, "what": "Wat hebben de ervaringen gemeen? Waar verschillen ze?", "what_en": "What do the experiences have in common? Where do they differ?"},
    {"name": "Opschrijven", "name_en": "Writing down", "minutes": 10, "what": "Eén inzicht en één nieuwe vraag op de kaart.", "what_en": "One insight and one new question on the card."}]'),
  ('0199b0f0-0000-7000-8000-000000000005', 'top_three', 'Top 3', 'Top three', 'Samen kiezen wat het meest helpt en wat het meest in de weg staat.', 'Choose together what helps most and what is most in the way.',
    '[
    {"name": "Alleen", "name_en": "Alone", "minutes": 5, "what": "Schrijf drie dingen op die hielpen en drie die hinderden.", "what_en": "Write down three things that helped and three that got in the way."},
    {"name": "In de groep", "name_en": "In the group", "minutes": 15, "what": "Leg alles naast elkaar en voeg samen wat hetzelfde is.", "what_en": "Lay everything side by side and join what is the same."},
    {"name": "Stippen", "name_en": "Dots", "minutes": 5, "what": "Ieder verdeelt drie stippen.", "what_en": "Everybody gives away three dots."},
    {"name": "Bespreken", "name_en": "Talking it over", "minutes": 10, "what": "Wat staat bovenaan, en wat zegt dat over wat nu eerst moet?", "what_en": "What is on top, and what does that say about what comes first?"}]'),
  ('0199b0f0-0000-7000-8000-000000000006', 'report_swap', 'Verslagen ruilen in tweetallen', 'Report swap in pairs', 'Met de ogen van een ander naar je eigen verslag kijken.', 'Look at your own report through the eyes of somebody else.',
    '[
    {"name": "Lezen", "name_en": "Reading", "minutes": 10, "what": "Lees het verslag van de ander. Zet een streep bij wat je verrast.", "what_en": "Read the report of the other. Mark what surprises you."},
    {"name": "Vragen over het eerste verslag", "name_en": "Questions about the first report", "minutes": 10, "what": "Vraag door op wat je aanstreepte. Geef geen oordeel.", "what_en": "Ask on about what you marked. Do not judge."},
    {"name": "Vragen over het tweede verslag", "name_en": "Questions about the second report", "minutes": 10, "what": "Wissel van rol.", "what_en": "Swap roles."},
    {"name": "Wat neem je mee?", "name_en": "What do you take along?", "minutes": 5, "what": "Schrijf op wat je in je eigen verslag anders gaat zetten.", "what_en": "Write down what you will change in your own report."}]'),
  ('0199b0f0-0000-7000-8000-000000000007', 'peer_consultation', 'Intervisie met de incidentmethode', 'Peer consultation (incident method)', 'Samen één lastige situatie onderzoeken, zodat wie hem inbrengt zelf verder kan.', 'Look into one hard situation together, so that whoever brings it can go on.',
    '[
    {"name": "Terugblik", "name_en": "Looking back", "minutes": 5, "what": "Wat is er gedaan met het advies van de vorige keer?", "what_en": "What was done with the advice of last time?"},
    {"name": "Situaties noemen", "name_en": "Offering situations", "minutes": 10, "what": "Wie wil, noemt in een paar zinnen een situatie uit het eigen werk.", "what_en": "Whoever wants to tells a situation from their own work in a few sentences."},
    {"name": "Kiezen", "name_en": "Choosing", "minutes": 5, "what": "Kies samen één situatie. Wie hem inbrengt, vertelt wat er gebeurde.", "what_en": "Choose one situation together. Whoever brings it tells what happened."},
    {"name": "Vragen naar feiten", "name_en": "Asking for facts", "minutes": 15, "what": "Alleen vragen naar wat er gebeurde. Nog geen mening en geen advies.", "what_en": "Only ask what happened. No opinions and no advice yet."},
    {"name": "Onderzoeken", "name_en": "Looking into it", "minutes": 10, "what": "De groep bespreekt wat er speelt. De inbrenger is even weg.", "what_en": "The group talks about what is going on. The person who brought it is away."},
    {"name": "Adviesronde", "name_en": "Advice round", "minutes": 10, "what": "Ieder geeft één advies. De inbrenger luistert en zegt niets terug.", "what_en": "Everybody gives one piece of advice. The person who brought it listens and does not reply."},
    {"name": "Afronden", "name_en": "Rounding off", "minutes": 10, "what": "Wat neemt de inbrenger mee? Spreek af wanneer je daarop terugkomt.", "what_en": "What does the person who brought it take along? Agree when to come back to it."}]'),
  ('0199b0f0-0000-7000-8000-000000000008', 'break', 'Pauze', 'Break', 'Even bijkomen en elkaar vinden.', 'Catch your breath and find each other.',
    '[]'),
  ('0199b0f0-0000-7000-8000-000000000009', 'closing', 'Tegeltjeswijsheid en afsluiting', 'Tile wisdoms and closing', 'De dag samenvatten in één zin die aan de muur mag.', 'Sum up the day in one sentence that may hang on the wall.',
    '[
    {"name": "Stil schrijven", "name_en": "Writing in silence", "minutes": 5, "what": "Wat wil je onthouden? Schrijf het zo kort dat het op een tegel past.", "what_en": "What do you want to remember? Write it short enough for a tile."},
    {"name": "Tegels lezen", "name_en": "Reading the tiles", "minutes": 10, "what": "Lees ze voor terwijl ze op de muur komen.", "what_en": "Read them aloud while they come up on the wall."},
    {"name": "Twee vakjes", "name_en": "Two boxes", "minutes": 5, "what": "Wat neem je mee, en wat hoop je dat het verandert?", "what_en": "What do you take along, and what do you hope it will change?"},
    {"name": "Afspraken en dank", "name_en": "Agreements and thanks", "minutes": 5, "what": "Wie doet wat voor wanneer? Bedank wie het mogelijk maakte.", "what_en": "Who does what by when? Thank those who made it possible."}]'),
  ('0199b0f0-0000-7000-8000-000000000010', 'own', 'Eigen werkvorm', 'Own format', 'Iets wat hier niet bij staat. Beschrijf het in de uitleg.', 'Something that is not listed here. Describe it in the explanation.',
    '[]');

-- For what happened since the last meeting: files bring in what happened earlier, so the order of writing does not tell.
create index happening_by_moment on happening (network_id, at);
