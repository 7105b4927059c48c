import { audienceName } from '#entries/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { ActionButton, Button, Disclosure, Form, Prose, Select, TextArea, Time } from '#platform/web/views/index';
import type { QuestionHere } from '../question-page';
import type { SteerChoices } from '../steer-choices';
import { inForm, type Opened } from './opened';

type Props = { question: QuestionHere; network: string; base: string; managed: string[]; choices?: SteerChoices; opened?: Opened };

/** "We have this too": other collaborations, each with one sentence about its own context. */
export function QuestionEchoes({ question, network, base, managed, choices, opened }: Props) {
  return (
    <section class="stack-tight" aria-labelledby="herkenning">
      <h2 id="herkenning">{m.questions_echoes_title()}</h2>
      {question.echoes.length === 0 ? (
        <p>{m.questions_echoes_none()}</p>
      ) : (
        <ul class="list-plain stack-tight">
          {question.echoes.map((echo) => (
            <li class="stack-tight">
              <p>
                <a href={to(`/${network}/samenwerkingen/${echo.slug}`)}>
                  <strong>{echo.name}</strong>
                </a>
              </p>
              <Prose text={echo.sentence} />
              <p class="meta">
                <Time at={new Date(echo.at)} />
                {echo.by && <> · {m.questions_echo_by({ name: echo.by })}</>}
                {echo.audience !== question.audience && <> · {audienceName(echo.audience)}</>}
              </p>
              {(echo.mine || managed.includes(echo.collaboration_id)) && (
                <ActionButton action={`${base}/herkenning/${echo.collaboration_id}/intrekking`} label={m.questions_echo_withdraw()} />
              )}
            </li>
          ))}
        </ul>
      )}
      {choices && choices.collaborations.length > 0 && <EchoForm {...{ question, base, managed, opened }} collaborations={choices.collaborations} />}
    </section>
  );
}

type EchoFormProps = Omit<Props, 'network'> & { collaborations: SteerChoices['collaborations'] };

function EchoForm({ question, base, managed, collaborations, opened }: EchoFormProps) {
  const form = inForm(opened, 'herkenning');
  const [only] = collaborations.length === 1 ? collaborations : [];
  const said = question.echoes.find((echo) => echo.collaboration_id === only?.id && (echo.mine || managed.includes(echo.collaboration_id)));
  return (
    <Disclosure summary={said ? m.questions_echo_change() : m.questions_echo_give()} open={form.open}>
      <Form action={`${base}/herkenning`} problems={form.problems} hidden={only ? { samenwerking: only.id } : {}} idPrefix="herkenning">
        {!only && (
          <Select
            name="samenwerking"
            label={m.questions_echo_collaboration()}
            options={collaborations.map(({ id, name }) => ({ value: id, label: name }))}
            value={form.value('samenwerking')}
            required
          />
        )}
        <TextArea
          name="zin"
          label={m.questions_echo_sentence()}
          hint={m.questions_echo_sentence_hint()}
          value={form.value('zin', said?.sentence)}
          rows={2}
          maxLength={400}
          required
        />
        <Button>{m.questions_echo_button()}</Button>
      </Form>
    </Disclosure>
  );
}

/** Who offers help, and the form to do so. */
export function QuestionOffers({ question, base, mayOffer, opened }: Pick<Props, 'question' | 'base' | 'opened'> & { mayOffer: boolean }) {
  const form = inForm(opened, 'aanbod');
  return (
    <section class="stack-tight" aria-labelledby="aanbod">
      <h2 id="aanbod">{m.questions_offers_title()}</h2>
      {question.offers.length === 0 ? (
        <p>{m.questions_offers_none()}</p>
      ) : (
        <ul class="list-plain stack-tight">
          {question.offers.map((offer) => (
            <li class="stack-tight">
              <p class="meta">
                <strong dir="auto">{offer.by ?? m.questions_somebody()}</strong> · <Time at={new Date(offer.at)} />
                {offer.audience !== question.audience && <> · {audienceName(offer.audience)}</>}
              </p>
              <Prose text={offer.text} />
              {offer.mine && <ActionButton action={`${base}/aanbod/${offer.id}/intrekking`} label={m.questions_offer_withdraw()} />}
            </li>
          ))}
        </ul>
      )}
      {mayOffer && (
        <Disclosure summary={m.questions_offer_give()} open={form.open}>
          <Form action={`${base}/aanbod`} problems={form.problems} hidden={{ id: form.value('id') || newId() }} idPrefix="aanbod">
            <TextArea
              name="tekst"
              label={m.questions_offer_text()}
              hint={m.questions_offer_text_hint()}
              value={form.value('tekst')}
              rows={3}
              maxLength={2000}
              required
            />
            <Button>{m.questions_offer_button()}</Button>
          </Form>
        </Disclosure>
      )}
    </section>
  );
}
