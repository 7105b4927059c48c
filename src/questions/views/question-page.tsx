import { EntryPanel, type EntryPanelData, type Registry, type Viewer } from '#entries/index';
import { to } from '#platform/i18n';
import type { LikeQuestion } from '../like-questions';
import type { QuestionHere } from '../question-page';
import type { SteerChoices } from '../steer-choices';
import { LikeList } from './like-list';
import type { Opened } from './opened';
import { QuestionActions } from './question-actions';
import { QuestionFacts, QuestionHead, QuestionStory } from './question-head';
import { QuestionEchoes, QuestionOffers } from './question-help';
import { QuestionPath } from './question-path';
import { SteerForms, type SteerProps } from './steer-forms';

export type QuestionPageProps = {
  question: QuestionHere;
  likes: LikeQuestion[];
  panel: EntryPanelData;
  network: { slug: string; blocks: SteerProps['blocks'] };
  viewer: Viewer;
  registry: Registry;
  /** only for who can respond */
  choices?: SteerChoices;
  maySteer: boolean;
  mayAct: boolean;
  mayOffer: boolean;
  opened?: Opened;
};

/** One learning question: its wording now, how it came to be so, what was tried, who has it too and who helps. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, network, choices, maySteer, mayAct, opened } = props;
  const base = to(`/${network.slug}/leervragen/${question.short}`);
  return (
    <article class="question stack">
      <QuestionHead question={question} />
      <div class="question-parts">
        <div class="stack">
          <QuestionStory question={question} />
        </div>
        <aside class="stack">
          <QuestionFacts question={question} network={network.slug} />
          <LikeList likes={props.likes} network={network.slug} />
        </aside>
        <div class="stack">
          <QuestionPath question={question} />
          {maySteer && choices && <SteerForms {...{ question, base, choices, opened }} blocks={network.blocks} />}
          <QuestionActions {...{ question, base, mayAct, maySteer, opened }} />
          <QuestionEchoes {...{ question, base, choices, opened }} network={network.slug} managed={props.viewer.managed} />
          <QuestionOffers {...{ question, base, opened }} mayOffer={props.mayOffer} />
        </div>
      </div>
      <EntryPanel panel={props.panel} network={network.slug} viewer={props.viewer} registry={props.registry} />
    </article>
  );
}
