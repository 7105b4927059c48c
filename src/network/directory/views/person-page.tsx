import { m, to } from '#platform/i18n';
import { ButtonLink, Prose } from '#platform/web/views/index';
import { roleName } from '../../labels';
import { BlockTag } from '../../views/block-tag';
import { capital } from '../../views/capital';
import type { PersonHere } from '../queries';

type Props = { network: string; person: PersonHere & { email: string }; isMe: boolean };

export function PersonPage({ network, person, isMe }: Props) {
  return (
    <>
      <div class="page-head">
        <h1 dir="auto">{person.name || m.network_nameless()}</h1>
        {isMe ? (
          <ButtonLink kind="quiet" href={to('/mijn/expertise')}>
            {m.network_my_expertise_button()}
          </ButtonLink>
        ) : (
          !person.example && <ButtonLink href={`mailto:${encodeURI(person.email)}`}>{m.network_write_to()}</ButtonLink>
        )}
      </div>
      <section class="stack-tight" aria-labelledby="roles">
        <h2 id="roles">{m.network_roles_here()}</h2>
        <ul class="list-plain stack-tight">
          {person.roles.map((role) => (
            <li>
              <strong>{capital(roleName(role.kind))}</strong>
              {role.collaboration && (
                <>
                  {' · '}
                  <a href={to(`/${network}/samenwerkingen/${role.collaboration_slug}`)}>{role.collaboration}</a>
                </>
              )}
              {role.organisation && (
                <>
                  {' · '}
                  <a href={to(`/${network}/organisaties/${role.organisation_slug}`)}>{role.organisation}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section class="stack-tight" aria-labelledby="help">
        <h2 id="help">{m.network_can_help_with()}</h2>
        {person.blocks.length > 0 && (
          <div class="row">
            {person.blocks.map((block) => (
              <BlockTag block={block} network={network} />
            ))}
          </div>
        )}
        {person.expertise && <Prose text={person.expertise} />}
        {!person.expertise && person.blocks.length === 0 && <p class="meta">{m.network_help_none()}</p>}
      </section>
      {person.about && (
        <section class="stack-tight" aria-labelledby="about">
          <h2 id="about">{m.network_about_person()}</h2>
          <Prose text={person.about} />
        </section>
      )}
    </>
  );
}
