/** What other collaborations say of an insight: they recognise it, it works differently there, or it does not work there, because … */
export { answersFrom } from './answer';
export { type Answer, answersOf } from './answers-of';
export { answerRoutes } from './show-answers';
export { AnswersSection } from './views/answers-section';
export { answerSentences } from './words';
export { wordsOf } from './words-of';
