import { m, to } from '#platform/i18n';
import { ButtonLink, Empty, Prose } from '#platform/web/views/index';
import type { BuildingBlock } from '../../context';
import { blockDefinition } from '../../labels';
import { BlockTag } from '../../views/block-tag';

type Props = { network: string; blocks: BuildingBlock[]; mayShape: boolean };

/** The common frame of a network: each building block with what is meant by it, as a door to what carries it. */
export function BlocksPage({ network, blocks, mayShape }: Props) {
  const shape = to(`/${network}/beheer/bouwstenen`);
  return (
    <>
      <div class="page-head">
        <h1>{m.network_blocks_title()}</h1>
        {mayShape && blocks.length > 0 && (
          <ButtonLink kind="quiet" href={shape}>
            {m.network_blocks_shape()}
          </ButtonLink>
        )}
      </div>
      {blocks.length === 0 ? (
        <Empty
          title={m.network_blocks_none()}
          text={m.network_blocks_none_text()}
          action={mayShape && <ButtonLink href={shape}>{m.network_blocks_shape()}</ButtonLink>}
        />
      ) : (
        <>
          <p class="lead">{m.network_blocks_explained()}</p>
          <ul class="grid list-plain">
            {blocks.map((block) => (
              <li class="sheet stack-tight">
                <h2 class="block-heading">
                  <BlockTag block={block} network={network} />
                </h2>
                {blockDefinition(block) && <Prose text={blockDefinition(block)} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
