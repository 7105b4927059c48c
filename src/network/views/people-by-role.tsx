import { m, to } from '#platform/i18n';
import type { RoleKind } from '#entries/index';
import { roleName } from '../labels';
import { capital } from './capital';

type Person = { person_id: string; name: string; kind: RoleKind; organisation: string | null };

/** People under the role they hold here, each with the organisation they also speak for. For members. */
export function PeopleByRole({ network, people }: { network: string; people: Person[] }) {
  if (people.length === 0) return <p class="meta">{m.network_people_none()}</p>;
  const kinds = [...new Set(people.map(({ kind }) => kind))];
  return (
    <dl class="facts facts-wide">
      {kinds.map((kind) => (
        <div>
          <dt>{capital(roleName(kind))}</dt>
          <dd>
            <ul class="list-plain">
              {people
                .filter((person) => person.kind === kind)
                .map((person) => (
                  <li>
                    <a href={to(`/${network}/mensen/${person.person_id}`)} dir="auto">
                      {person.name || m.network_nameless()}
                    </a>
                    {person.organisation && <span class="meta"> · {person.organisation}</span>}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
