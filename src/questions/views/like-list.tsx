import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { list } from '#platform/text';
import type { LikeQuestion } from '../like-questions';
import { letterOf } from '../question';
import { questionPath, StateBadge } from './question-card';

const because = (like: LikeQuestion): string =>
  [
    like.same_origin && m.questions_like_origin(),
    like.blocks.length > 0 && m.questions_like_block({ count: like.blocks.length, labels: list(like.blocks.map(blockLabel)) }),
    like.words.length > 0 && m.questions_like_words({ words: list(like.words.slice(0, 3).map((word) => `“${word}”`)) }),
  ]
    .filter(Boolean)
    .join('; ') || m.questions_like_wording();

/** The same question elsewhere, with the reasons why we think so. Nothing to show, nothing said. */
export function LikeList({ likes, network }: { likes: LikeQuestion[]; network: string }) {
  if (likes.length === 0) return null;
  return (
    <section class="like stack-tight" aria-labelledby="elders">
      <h2 id="elders">{m.questions_like_title()}</h2>
      <p>{m.questions_like_lead()}</p>
      <ul class="list-plain stack-tight">
        {likes.map((like) => {
          const letter = letterOf(like.letter);
          return (
            <li>
              <p class="meta">{like.collaboration ? m.questions_letter_of({ letter, name: like.collaboration }) : m.questions_letter({ letter })}</p>
              <p>
                <a href={to(questionPath(network, like))} dir="auto">
                  {like.wording}
                </a>
              </p>
              <p class="row">
                <StateBadge state={like.state} />
              </p>
              <p class="meta">{m.questions_like_because({ reasons: because(like) })}</p>
            </li>
          );
        })}
      </ul>
      <p class="meta">{m.questions_like_more()}</p>
    </section>
  );
}
