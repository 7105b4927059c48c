import { capital, roleName } from '#network/index';
import { m, to } from '#platform/i18n';
import { ActionButton } from '#platform/web/views/index';
import type { ExamplePerson } from '../queries';

const role = ({ kind }: ExamplePerson): string => (kind === 'administrator' ? m.accounts_example_administrator() : roleName(kind));

/** The demo's way in: one made-up person per role. */
export function ExamplePeople({ people, naar }: { people: ExamplePerson[]; naar?: string }) {
  if (!people.length) return <p>{m.accounts_example_none()}</p>;
  return (
    <section class="stack-tight" aria-labelledby="examples">
      <h2 id="examples">{m.accounts_example_title()}</h2>
      <p>{m.accounts_example_text()}</p>
      <ul class="list-plain grid">
        {people.map((person) => (
          <li>
            <div class="card">
              <p class="card-meta">{capital(role(person))}</p>
              <p class="card-title">
                <strong>{person.name}</strong>
              </p>
              {person.place && <p class="meta">{person.place}</p>}
              <div class="card-badges">
                <ActionButton
                  action={to('/aanmelden/voorbeeld')}
                  label={m.accounts_example_sign_in({ name: person.name })}
                  hidden={{ persoon: person.id, ...(naar && { naar }) }}
                />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
