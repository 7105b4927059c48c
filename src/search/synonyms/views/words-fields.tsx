import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { TextArea } from '#platform/web/views/index';

export const WordsField = ({ typed }: { typed: Typed }) => (
  <TextArea name="woorden" label={m.synonyms_words()} hint={m.synonyms_words_hint()} value={typed.text('woorden')} required maxLength={1000} rows={4} />
);
