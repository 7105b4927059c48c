import type { ReadDb } from '#platform/db';
import { newId } from '#platform/id';
import type { Device } from './device';

type Words = { id: string; inputId: string; text: string };

/**
 * The id under which a plain form's words are said. A browser that goes back shows the form with the id of what was already said: other
 * words typed there are new ones, and get an id of their own, once.
 */
export async function idForWords(db: ReadDb, device: Device, { id, inputId, text }: Words): Promise<string> {
  const said = await db.selectFrom('contribution').select(['id', 'text']).where('device_id', '=', device.id).where('input_id', '=', inputId).execute();
  const before = said.find((one) => one.id === id);
  if (!before || before.text === text) return id;
  return said.find((one) => one.text === text)?.id ?? newId();
}
