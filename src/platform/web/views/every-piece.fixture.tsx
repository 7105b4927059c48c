import {
  ActionButton,
  Badge,
  Block,
  blockColours,
  Button,
  ButtonLink,
  Card,
  Choices,
  Disclosure,
  Empty,
  Facts,
  Field,
  Form,
  Notice,
  Page,
  Pager,
  Pictogram,
  pictograms,
  type Problem,
  Prose,
  QrCode,
  Select,
  type Shell,
  Table,
  Tabs,
  TextArea,
  Time,
} from './index';

/** One page with every piece in every state, for the tests and for whoever wants to see the look at once. */
export const aShell = (other: Partial<Shell> = {}): Shell => ({
  locale: 'nl',
  path: '/duin/alles',
  site: { name: 'Het duin', href: '/duin' },
  nav: [
    { label: 'Voorpagina', href: '/duin' },
    { label: 'Alles', href: '/duin/alles', current: true },
  ],
  account: { name: 'Noor van Zand', links: [{ label: 'Mijn gegevens', href: '/mijn' }], signOut: true },
  banner: 'Dit is een proef.',
  flash: { tone: 'good', text: 'Het is bewaard.' },
  footer: [{ label: 'Over', href: '/over' }],
  assets: { css: '/assets/client.css', js: '/assets/client.js', sheets: {} },
  trail: [{ label: 'Het duin', href: '/duin' }, { label: 'Alles' }],
  ...other,
});

export const someProblems: Problem[] = [
  { field: 'name', text: 'Vul een naam in.' },
  { field: 'story', text: 'Maak het verhaal korter.' },
  { field: 'kind', text: 'Kies een soort.' },
  { field: 'colours', text: 'Kies een kleur.' },
  { field: 'moment', text: 'Kies een moment.' },
  { field: '', text: 'Het duin is intussen verplaatst.' },
];

const options = [
  { value: 'a', label: 'Het ene', hint: 'Dat is dit.', icon: 'leaf' },
  { value: 'b', label: 'Het andere' },
];

export const AForm = ({ problems = [], idPrefix = '' }: { problems?: Problem[]; idPrefix?: string }) => (
  <Form action="/duin" problems={problems} hidden={{ version: '3' }} idPrefix={idPrefix}>
    <Field name="name" label="Naam" hint="Zoals mensen je noemen." required maxLength={80} autocomplete="name" value={'<b>"Zand" & zee</b>'} />
    <TextArea name="story" label="Verhaal" rows={6} value={'\neerst een lege regel'} />
    <Select name="moment" label="Moment" options={options} value="b" />
    <Choices name="kind" label="Soort" type="radio" options={options} value="a" required />
    <Choices name="colours" label="Kleuren" type="checkbox" options={options} value={['a', 'b']} hint="Meer mag." inline />
    <Button>Bewaren</Button>
    <Button kind="danger" name="do" value="remove" formaction="/duin/weg">
      Verwijderen
    </Button>
  </Form>
);

export const EveryPiece = ({ shell = aShell(), problems = someProblems }: { shell?: Shell; problems?: Problem[] }) => (
  <Page title="Alles" shell={shell} description="Alle stukken bij elkaar" status={problems.length ? 422 : 200}>
    <div class="page-head">
      <h1>Alles</h1>
      <ButtonLink href="/duin/nieuw">
        <Pictogram name="plus" /> Begin iets
      </ButtonLink>
    </div>
    <AForm problems={problems} />
    <Tabs
      items={[
        { label: 'Nu', href: '#', current: true },
        { label: 'Later', href: '/later', current: false },
      ]}
    />
    <section>
      <h2>Lijsten</h2>
      <p class="row">
        {blockColours.map((colour, index) => (
          <Block label={colour} colour={colour} pictogram={pictograms[index] ?? ''} href={index % 2 ? '/term' : undefined} />
        ))}
        {(['neutral', 'good', 'warn', 'info', 'highlight'] as const).map((tone) => (
          <Badge tone={tone} icon="check">
            {tone}
          </Badge>
        ))}
      </p>
      <ul class="list-plain grid">
        <li>
          <Card title="Een kaart" href="/kaart" meta="vandaag" badges={<Badge tone="info">nieuw</Badge>}>
            <Prose text="Tekst" />
          </Card>
        </li>
      </ul>
      <Pager here={2} more href={(page) => `?page=${page}`} total="43 korrels" />
      <Table
        caption="Korrels"
        columns={['Naam', { label: 'Aantal', align: 'end' }]}
        rows={[
          ['Fijn', '12'],
          [<Time at="2026-05-21" />, '3'],
        ]}
      />
      <Facts items={[{ term: 'Sinds', value: <Time at={new Date('2026-05-21T11:00:00Z')} withTime /> }]} />
      <QrCode text="https://duin.example/kaart" label="Code met het adres van de kaart" />
      <Empty title="Nog leeg" text="Hier komt wat je bewaart." action={<ActionButton action="/duin" label="Begin" hidden={{ first: '1' }} />} />
      <Notice tone="warn" title="Let op">
        Er staat nog iets open.
      </Notice>
      <Disclosure summary="Meer weten">
        <p>Dit.</p>
      </Disclosure>
    </section>
  </Page>
);
