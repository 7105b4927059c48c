import type { z } from 'zod';
import { networkFile } from './network-file';

/** Every field name of the file, to guess what a mistyped one was meant to be. Read from the schema itself, so it is never behind. */
export const fieldNames: ReadonlySet<string> = new Set(namesIn(networkFile));

type Definition = { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType; innerType?: z.core.$ZodType; out?: z.core.$ZodType };

function namesIn(schema: z.core.$ZodType): string[] {
  const { shape = {}, element, innerType, out } = schema._zod.def as Definition;
  const deeper = [...Object.values(shape), element, innerType, out].filter((inner) => inner !== undefined);
  return [...Object.keys(shape), ...deeper.flatMap(namesIn)];
}
