import type { RoleKind } from '#entries/index';
import type { Tx } from '#platform/db';
import { m } from '#platform/i18n';
import { roleName } from '../labels';
import { type Post, type Reader, write } from '../post';
import { placeName, type Where } from './where';

/** Words that a person typed into a letter stand apart, so that they cannot pass for ours. */
const quoted = (message: string): string => (message ? `\n\n${message.replace(/^/gm, '> ')}` : '');

type Invited = { by: string; kind: RoleKind; where: Where; message: string };

export const writeInvitation = (tx: Tx, post: Post, reader: Reader, { by, kind, where, message }: Invited) =>
  write(tx, post, [reader], '/uitnodigingen', {
    subject: () => m.network_mail_invitation_subject({ place: placeName(where) }),
    text: (address) => m.network_mail_invitation_text({ by, role: roleName(kind), place: placeName(where), message: quoted(message), address }),
  });

export const writeNetworkInvitation = (tx: Tx, post: Post, readers: Reader[], { by, where }: { by: string; where: Where }) =>
  write(tx, post, readers, '/uitnodigingen', {
    subject: () => m.network_mail_take_part_subject({ network: where.network.name }),
    text: (address) => m.network_mail_take_part_text({ by, network: where.network.name, collaboration: where.collaboration?.name ?? '', address }),
  });

export const writeJoinAsked = (tx: Tx, post: Post, readers: Reader[], { by, kind, where, message }: Invited) =>
  write(tx, post, readers, `/${where.network.slug}/samenwerkingen/${where.collaboration?.slug}/mensen`, {
    subject: () => m.network_mail_join_subject({ place: placeName(where) }),
    text: (address) => m.network_mail_join_text({ by, role: roleName(kind), place: placeName(where), message: quoted(message), address }),
  });

export const writeJoinDecided = (tx: Tx, post: Post, reader: Reader, { granted, reply, where }: { granted: boolean; reply: string; where: Where }) =>
  write(tx, post, [reader], `/${where.network.slug}/samenwerkingen/${where.collaboration?.slug}`, {
    subject: () => m.network_mail_join_decided_subject({ place: placeName(where) }),
    text: (address) => {
      const facts = { place: placeName(where), reply: quoted(reply), address };
      return granted ? m.network_mail_join_granted_text(facts) : m.network_mail_join_refused_text(facts);
    },
  });
