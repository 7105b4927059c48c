import { m } from '#platform/i18n';
import { Table } from '#platform/web/views/index';

/** Everything that is kept about people, in the order in which they meet it. */
export function KeptTable() {
  const rows = [
    [m.about_kept_person(), m.about_kept_person_why(), m.about_kept_person_long()],
    [m.about_kept_roles(), m.about_kept_roles_why(), m.about_kept_roles_long()],
    [m.about_kept_written(), m.about_kept_written_why(), m.about_kept_written_long()],
    [m.about_kept_happened(), m.about_kept_happened_why(), m.about_kept_happened_long()],
    [m.about_kept_session(), m.about_kept_session_why(), m.about_kept_session_long()],
    [m.about_kept_asking(), m.about_kept_asking_why(), m.about_kept_asking_long()],
    [m.about_kept_count(), m.about_kept_count_why(), m.about_kept_count_long()],
    [m.about_kept_letter(), m.about_kept_letter_why(), m.about_kept_letter_long()],
  ];
  return <Table caption={m.about_kept_title()} columns={[m.about_kept_what(), m.about_kept_why(), m.about_kept_long()]} rows={rows} />;
}
