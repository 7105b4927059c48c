import { m, to } from '#platform/i18n';
import { Badge } from '#platform/web/views/index';
import type { IdeaCardData } from '../idea-cards';
import { ideaPath, StateBadge } from './idea-card';

/** What one gave oneself, so that one can follow it. An idea without a name is marked as what it is: nobody else sees it stand here. */
export function MyIdeas({ ideas, network }: { ideas: IdeaCardData[]; network: string }) {
  if (!ideas.length) return null;
  return (
    <section class="stack-tight" aria-labelledby="jouw-ideeen">
      <h2 id="jouw-ideeen">{m.ideas_mine()}</h2>
      <p class="soft">{m.ideas_mine_text()}</p>
      <ul class="list-plain stack-tight">
        {ideas.map((idea) => (
          <li class="row">
            <a href={to(ideaPath(network, idea))} dir="auto">
              {idea.title}
            </a>
            <StateBadge state={idea.state} />
            {idea.anonymous && (
              <Badge tone="neutral" icon="lock-self">
                {m.ideas_nameless()}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
