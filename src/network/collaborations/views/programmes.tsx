import { m } from '#platform/i18n';
import { Badge, Prose } from '#platform/web/views/index';
import { projectStatusName } from '../../labels';
import type { ProjectStatus } from '../../tables';
import { periodWords } from '../../views/where-words';

type Project = { slug: string; name: string; summary: string; status: ProjectStatus; destination: string };
type Programme = { slug: string; name: string; summary: string; starts_on: string | null; ends_on: string | null; projects: Project[] };

const tones = { planned: 'neutral', running: 'info', ended: 'neutral', handed_over: 'good' } as const;

/** What a collaboration does: its programmes with their projects, and where a project went afterwards. */
export function Programmes({ programmes }: { programmes: Programme[] }) {
  return (
    <div class="programmes">
      {programmes.map((programme) => {
        const period = periodWords(programme.starts_on, programme.ends_on);
        return (
          <section class="sheet stack-tight" id={`programma-${programme.slug}`}>
            <h3 dir="auto">{programme.name}</h3>
            {period && <p class="meta">{period}</p>}
            {programme.summary && <Prose text={programme.summary} />}
            {programme.projects.length > 0 && (
              <ul class="list-plain stack-tight">
                {programme.projects.map((project) => (
                  <ProjectLine project={project} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function ProjectLine({ project }: { project: Project }) {
  return (
    <li>
      <div class="row">
        <strong dir="auto">{project.name}</strong>
        <Badge tone={tones[project.status]}>{projectStatusName(project.status)}</Badge>
      </div>
      {project.summary && <p dir="auto">{project.summary}</p>}
      {project.destination && <p class="meta">{m.network_project_destination({ destination: project.destination })}</p>}
    </li>
  );
}
