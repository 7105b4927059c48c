/**
 * Learning questions: what a person, an organisation or a collaboration wants to learn, with the obstacle behind it, every wording it
 * has had, the steps on its path, what was tried, who recognises it and who offers help. Each stands under a letter on an agenda.
 * Questions are never scored or ranked, and what was said on a lower rung of the ladder stays there.
 * Absent: answers that became insights, meetings in which questions are worked on (`questionFromRoom` takes in what was asked there).
 */
export { type AskChoices, askChoices, mayAskForNetwork } from './ask-choices';
export { blocksFit } from './blocks-fit';
export { takeSnapshot } from './agenda/take-snapshot';
export { mayFreeze } from './agenda/agenda';
export { agreeAction, mayAct } from './agree-action';
export { day } from './day';
export { handOver } from './hand-over';
export { horizonName, stateName, stateTone } from './labels';
export { refreshLikeness } from './likeness';
export { type LikeQuestion, likeQuestions } from './like-questions';
export { demandOf, type Horizon, horizons, isOpen, isQuestionState, letterOf, mayMove, openStates, type QuestionState, questionStates } from './question';
export {
  countedAtMost,
  type QuestionCardData,
  questionCards,
  questionCounts,
  questionCountsByBlock,
  questionsInMotion,
  questionsOfCollaboration,
} from './question-cards';
export { questionFromRoom } from './question-from-room';
export { maySteer } from './question-to-steer';
export { rewordQuestion } from './reword-question';
export { stuckExpression } from './stuck';
export { takeBackAction } from './take-back-action';
export { widestAtOnce } from './widest-at-once';
export { QuestionCard, questionPath, StateBadge, StuckBadge } from './views/question-card';
