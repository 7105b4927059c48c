import { audienceName } from '#entries/index';
import { m, to } from '#platform/i18n';
import { Prose, Time } from '#platform/web/views/index';
import type { InsightHere, InsightVersion } from '../insight-here';
import { insightPath } from '../insight-path';

/** Every version this reader may read, newest first: earlier ones keep their address. */
export function Versions({ insight, network }: { insight: InsightHere; network: string }) {
  return (
    <section class="stack-tight" aria-labelledby="versies">
      <h2 id="versies">{m.insights_versions()}</h2>
      <ol class="list-plain stack-tight" reversed>
        {insight.versions.map((version) => (
          <Version version={version} insight={insight} network={network} />
        ))}
      </ol>
    </section>
  );
}

function Version({ version, insight, network }: { version: InsightVersion; insight: InsightHere; network: string }) {
  const name = version.interim ? m.insights_version_interim({ no: version.no }) : m.insights_version({ no: version.no });
  return (
    <li>
      <p class="meta">
        {version.no === insight.no ? (
          <strong>{name}</strong>
        ) : (
          <a href={to(insightPath(network, { ...insight, title: '' }, `/versies/${version.no}`))}>{name}</a>
        )}
        {' · '}
        <Time at={version.at} />
        {version.by && ` · ${version.by}`}
        {version.audience !== insight.audience && ` · ${audienceName(version.audience)}`}
      </p>
      {version.reason && <Prose text={version.reason} />}
    </li>
  );
}
