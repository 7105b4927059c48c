import { m } from '#platform/i18n';
import { Facts } from '#platform/web/views/index';

/** Everything that is kept about people, in the order in which they meet it. */
export function KeptFacts() {
  const items = [
    { term: m.about_kept_person(), why: m.about_kept_person_why(), long: m.about_kept_person_long() },
    { term: m.about_kept_roles(), why: m.about_kept_roles_why(), long: m.about_kept_roles_long() },
    { term: m.about_kept_written(), why: m.about_kept_written_why(), long: m.about_kept_written_long() },
    { term: m.about_kept_photo(), why: m.about_kept_photo_why(), long: m.about_kept_photo_long() },
    { term: m.about_kept_value(), why: m.about_kept_value_why(), long: m.about_kept_value_long() },
    { term: m.about_kept_happened(), why: m.about_kept_happened_why(), long: m.about_kept_happened_long() },
    { term: m.about_kept_session(), why: m.about_kept_session_why(), long: m.about_kept_session_long() },
    { term: m.about_kept_asking(), why: m.about_kept_asking_why(), long: m.about_kept_asking_long() },
    { term: m.about_kept_count(), why: m.about_kept_count_why(), long: m.about_kept_count_long() },
    { term: m.about_kept_letter(), why: m.about_kept_letter_why(), long: m.about_kept_letter_long() },
  ];
  return <Facts items={items.map(({ term, why, long }) => ({ term, value: <Kept why={why} long={long} /> }))} />;
}

/** Why something is kept, and how long. */
export function Kept({ why, long }: { why: string; long: string }) {
  return (
    <>
      <p>{m.about_kept_why({ why })}</p>
      <p>{m.about_kept_long({ long })}</p>
    </>
  );
}
