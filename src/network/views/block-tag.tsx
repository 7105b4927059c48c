import { to } from '#platform/i18n';
import { Block } from '#platform/web/views/index';
import { blockLabel } from '../labels';

type Props = { block: { slug: string; label: string; label_en: string; colour: string; pictogram: string }; network?: string };

/** A building block as a small tile; with the slug of its network it leads to its door. */
export function BlockTag({ block, network }: Props) {
  const href = network && to(`/${network}/bouwstenen/${block.slug}`);
  return <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} href={href} />;
}
