import { locale } from '#platform/i18n';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { seedValue } from '#value/index';
import { standingInput, refusalOf, type SayRefusal } from './contribute';
import type { Device } from './device';
import { valueId } from './value-id';

export type Boxes = { inputId: string; takesAlong: string; hopes: string; email: string | null; shareable: boolean };

/** The two boxes at the end. They go straight to the value stories: nothing of them is kept in the room, and no screen hears of it. */
export const keepValue = (db: Db, device: Device, boxes: Boxes): Promise<Result<null, SayRefusal>> =>
  transact(db, async (tx) => {
    const input = await standingInput(tx, device.meeting_id, boxes.inputId);
    if (input?.kind !== 'value') return refuse('gone');
    const refused = refusalOf(input, false);
    if (refused) return refuse(refused.reason, 'meeneemt');
    const { takesAlong, hopes, email, shareable } = boxes;
    const id = valueId(device.id, input.id);
    const kept = await seedValue(tx, { id, meetingId: device.meeting_id, personId: device.person_id, email, language: locale(), takesAlong, hopes, shareable });
    return kept.ok ? ok(null) : kept;
  });
