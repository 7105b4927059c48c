import { createHash } from 'node:crypto';

/** One story for each phone and each time it is asked, however often the form is sent: its id follows from both (a UUID, version 8). */
export function valueId(deviceId: string, inputId: string): string {
  const hex = createHash('sha256').update(`${deviceId} ${inputId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
