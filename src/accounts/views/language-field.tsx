import { m } from '#platform/i18n';
import { Choices } from '#platform/web/views/index';

export function LanguageField({ value }: { value: string }) {
  const options = [
    { value: 'nl', label: m.accounts_language_nl() },
    { value: 'en', label: m.accounts_language_en() },
  ];
  return <Choices name="language" label={m.accounts_language()} type="radio" options={options} value={value} inline required />;
}
