import { linkName } from '#entries/index';
import { type NewsLine, NewsList } from '#feed/index';
import { m, to } from '#platform/i18n';
import type { Given } from '#platform/module';
import { ButtonLink, Empty, Pager, Prose, Time } from '#platform/web/views/index';
import type { Grown } from '../grew-from';

/** One thing somebody gave, as its page shows it: `on` is null when it is not there for them any more. */
export type Shown = { given: Given; on: Grown | null; became: { what: string; entry: Grown | null }[]; grown: Grown[]; heard: NewsLine[] };
type Props = { network: string; shown: Shown[]; here: number; more: boolean; addressOf: (entry: Grown) => string };

/** Where did my words go: what somebody gave, and what came of it as far as they may read. */
export function WordsPage({ network, shown, here, more, addressOf }: Props) {
  return (
    <div class="stack">
      <div class="page-head">
        <h1>{m.trail_words_title()}</h1>
      </div>
      {shown.length === 0 && here === 1 ? (
        <Empty
          title={m.trail_words_empty_title()}
          text={m.trail_words_empty_text()}
          action={<ButtonLink href={to(`/${network}/leervragen`)}>{m.trail_words_empty_action()}</ButtonLink>}
        />
      ) : (
        <>
          <p class="lead">{m.trail_words_lead()}</p>
          {shown.length === 0 && <p>{m.trail_words_nothing_older()}</p>}
          <ol class="list-plain">
            {shown.map((one) => (
              <Item shown={one} network={network} addressOf={addressOf} />
            ))}
          </ol>
          <Pager here={here} more={more} href={(nth) => to(`/${network}/mijn-woorden?pagina=${nth}`)} />
        </>
      )}
      <p class="trail-fixed">{m.trail_maybe_more()}</p>
      <p class="soft">{m.trail_words_nameless()}</p>
    </div>
  );
}

type ItemProps = { shown: Shown; network: string; addressOf: (entry: Grown) => string };

function Item({ shown, network, addressOf }: ItemProps) {
  const { given, on } = shown;
  const itself = on !== null && on.title === given.text;
  return (
    <li class="words-item stack-tight">
      <p class="soft">
        {given.what}
        {on && !itself && (
          <>
            : <Named entry={on} addressOf={addressOf} />
          </>
        )}{' '}
        · <Time at={given.at} />
      </p>
      {on === null && <p>{m.trail_words_gone()}</p>}
      {on !== null && (
        <>
          {itself ? (
            <p class="words-own">
              <Named entry={on} addressOf={addressOf} />
            </p>
          ) : (
            <div class="words-said">
              <Prose text={given.text} />
            </div>
          )}
          <Came shown={shown} addressOf={addressOf} />
          {(itself || shown.grown.length > 0) && (
            <p>
              <a href={to(`/${network}/spoor/${on.short}`)}>{m.trail_words_follow()}</a>
            </p>
          )}
        </>
      )}
    </li>
  );
}

const Named = ({ entry, addressOf }: { entry: Grown; addressOf: (entry: Grown) => string }) => (
  <a href={to(addressOf(entry))} dir="auto">
    {entry.title}
  </a>
);

function Came({ shown: { became, grown, heard }, addressOf }: { shown: Shown; addressOf: (entry: Grown) => string }) {
  if (became.length + grown.length + heard.length === 0) return <p class="meta">{m.trail_words_quiet()}</p>;
  return (
    <>
      {became.length + grown.length > 0 && (
        <ul aria-label={m.trail_words_grew()}>
          {became.map(({ what, entry }) => (
            <li>
              {what}
              {entry && (
                <>
                  : <Named entry={entry} addressOf={addressOf} />
                </>
              )}
            </li>
          ))}
          {grown.map((one) => (
            <li>
              {wordOf(one)}: <Named entry={one} addressOf={addressOf} />
            </li>
          ))}
        </ul>
      )}
      {heard.length > 0 && <NewsList lines={heard} />}
    </>
  );
}

const wordOf = ({ link, outward, depth }: Grown): string => {
  const name = link ? linkName(link, outward === true) : '';
  return depth > 1 ? m.trail_words_later({ name: name.toLowerCase() }) : name;
};
