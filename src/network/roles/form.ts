import type { RoleKind } from '#entries/index';
import { z } from 'zod';
import { longText } from '../fields';

export const inviteForm = (kinds: readonly RoleKind[]) =>
  z.object({
    id: z.uuid(),
    email: z
      .email()
      .max(254)
      .transform((address) => address.toLowerCase()),
    rol: z.enum(kinds as [RoleKind, ...RoleKind[]]),
    organisatie: z.uuid().optional(),
    bericht: longText(1000),
  });

export const decisionForm = z.object({ besluit: z.enum(['ja', 'nee']), antwoord: longText(1000) });
