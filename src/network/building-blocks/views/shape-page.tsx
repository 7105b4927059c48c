import { m, to } from '#platform/i18n';
import { list } from '#platform/text';
import { ButtonLink, Empty, Notice } from '#platform/web/views/index';
import type { Child } from 'hono/jsx';
import { blockDefinition, blockLabel } from '../../labels';
import { BlockTag } from '../../views/block-tag';
import { NamedAction } from '../../views/named-action';
import type { BlockToShape } from '../queries';

type Props = { network: string; blocks: BlockToShape[]; sharedWith: string[]; mayShape: boolean };

export function ShapePage({ network, blocks, sharedWith, mayShape }: Props) {
  const at = to(`/${network}/beheer/bouwstenen`);
  const used = blocks.filter(({ retired_at }) => !retired_at);
  const retired = blocks.filter(({ retired_at }) => retired_at);
  return (
    <>
      <div class="page-head">
        <h1>{m.network_blocks_title()}</h1>
        {mayShape && <ButtonLink href={`${at}/nieuw`}>{m.network_block_add()}</ButtonLink>}
      </div>
      {sharedWith.length > 0 && (
        <Notice tone={mayShape ? 'info' : 'warn'}>
          {mayShape ? m.network_blocks_shared({ names: list(sharedWith) }) : m.network_blocks_shared_not_yours({ names: list(sharedWith) })}
        </Notice>
      )}
      {used.length === 0 && <Empty title={m.network_blocks_none()} text={m.network_blocks_none_text()} />}
      <ol class="list-plain stack-tight">
        {used.map((block, nth) => (
          <Line at={at} block={block} mayShape={mayShape}>
            {nth > 0 && <NamedAction action={`${at}/${block.id}/plaats`} hidden={{ naar: 'boven' }} label={m.network_block_up()} of={blockLabel(block)} />}
            {nth < used.length - 1 && (
              <NamedAction action={`${at}/${block.id}/plaats`} hidden={{ naar: 'onder' }} label={m.network_block_down()} of={blockLabel(block)} />
            )}
            <NamedAction action={`${at}/${block.id}/rust`} hidden={{ rust: 'ja' }} label={m.network_block_retire()} of={blockLabel(block)} kind="danger" />
          </Line>
        ))}
      </ol>
      {retired.length > 0 && (
        <section class="stack-tight" aria-labelledby="retired">
          <h2 id="retired">{m.network_blocks_retired()}</h2>
          <p>{m.network_blocks_retired_text()}</p>
          <ul class="list-plain stack-tight">
            {retired.map((block) => (
              <Line at={at} block={block} mayShape={mayShape}>
                <NamedAction action={`${at}/${block.id}/rust`} hidden={{ rust: '' }} label={m.network_block_restore()} of={blockLabel(block)} />
              </Line>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Line({ at, block, mayShape, children }: { at: string; block: BlockToShape; mayShape: boolean; children?: Child }) {
  return (
    <li class="stack-tight">
      <div class="row">
        <BlockTag block={block} />
        {mayShape && (
          <a href={`${at}/${block.id}`}>
            {m.platform_change()} <span class="visually-hidden">{m.network_about_this({ name: blockLabel(block) })}</span>
          </a>
        )}
      </div>
      {blockDefinition(block) && <p dir="auto">{blockDefinition(block)}</p>}
      {mayShape && <div class="row">{children}</div>}
    </li>
  );
}
